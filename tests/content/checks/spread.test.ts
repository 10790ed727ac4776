import { expect, test } from 'vitest';
import { spread } from '#integrations/content-checks/checks/spread.ts';
import type { Story } from '#schemas/activity.ts';
import { aSpreadProgramme, withStories } from '#tests/support/content/a-programme.ts';
import { told } from '#tests/support/content/findings.ts';

function say(change: (story: Story) => Story): string[] {
  return told(spread, withStories(aSpreadProgramme().map(change)));
}

test('a programme that is spread well is sound', () => {
  expect(say((story) => story)).toEqual([]);
});

test('when danger is always a boy, it is told with what to change', () => {
  const [finding] = say((story) =>
    story.need === 'danger' ? { ...story, child: { ...story.child, gender: 'boy' } } : story,
  );
  expect(finding).toContain('[spread/share]');
  expect(finding).toContain('Girls: 0 of 4 danger stories. Expected 1 to 3 (40% to 60% in the whole programme).');
  expect(finding).toContain('Readers would learn that one kind of child or family is the one to watch.');
});

test.each<[string, (story: Story) => Story, string]>([
  [
    'one ideology',
    (story) => (story.about === 'drawn-in' ? { ...story, leaning: 'jihadist' } : story),
    'Towards jihadist: 7 of 7',
  ],
  ['one age', (story) => ({ ...story, child: { ...story.child, age: 16 } }), 'Aged 15-17: 28 of 28 stories'],
  ['only mothers who notice', (story) => ({ ...story, noticer: 'mother' }), 'Noticed by the mother: 28 of 28'],
  [
    'no fathers',
    (story) => (story.noticer === 'father' ? { ...story, noticer: 'sibling' } : story),
    'Noticed by the father: 0 of 28',
  ],
  ['one kind of family', (story) => ({ ...story, family: 'two-parents' }), 'Two parents: 28 of 28'],
  [
    'names of one kind where there is worry',
    (story) =>
      story.need === 'ordinary' ? story : { ...story, child: { ...story.child, names: 'turkish-moroccan-arab' } },
    'Names: turkish-moroccan-arab: 12 of 12 worry and danger stories',
  ],
  [
    'worry that is only ever about being drawn in',
    (story) => (story.need === 'ordinary' ? story : { ...story, about: 'drawn-in', leaning: 'mixed' }),
    'About something else than being drawn in: 0 of 12',
  ],
])('a programme with %s is told', (_, change, found) => {
  expect(say(change).join('\n')).toContain(found);
});

test('a misconception with a single story is told: a retry could not be new', () => {
  const findings = say((story) => (story.id === 'ordinary-a' ? { ...story, misconception: 'only-boys' } : story));
  expect(findings[0]).toContain('The misconception "only-boys" is in 1 of 28 stories, 1 of them ordinary: ordinary-a.');
});

test('a programme on one misconception is told', () => {
  expect(say((story) => ({ ...story, misconception: 'faith-is-a-sign' }))[0]).toContain('1 of 11 misconceptions occur');
});

test('too few twins are told, and twins that are mostly no ordinary stories', () => {
  const withoutTwins = ({ twin: _, ...story }: Story): Story => story;
  expect(say(withoutTwins).filter((finding) => finding.includes('[spread/twins]'))).toHaveLength(3);
  const others = say((story) => (story.need === 'ordinary' ? withoutTwins(story) : story));
  expect(others.join('\n')).toContain('0 of 2 pairs of twins are ordinary. Expected half or more.');
});

test('a name stands at most twice, and never twice with one answer', () => {
  const named = (ids: readonly string[]) =>
    say((story) => (ids.includes(story.id) ? { ...story, child: { ...story.child, name: 'Noor' } } : story));
  expect(named(['ordinary-a', 'worry-a'])).toEqual([]);
  expect(named(['ordinary-a', 'ordinary-b'])[0]).toContain(
    'The name Noor stands in ordinary-a, ordinary-b, twice with the same answer.',
  );
  expect(named(['ordinary-a', 'worry-a', 'danger-a'])).toHaveLength(1);
});

test('with fewer than 12 ordinary and 12 other stories nothing is said of spread', () => {
  const few = aSpreadProgramme().filter(({ id }) => id !== 'danger-a');
  expect(told(spread, withStories(few.map((story) => ({ ...story, noticer: 'mother' }))))).toEqual([]);
});
