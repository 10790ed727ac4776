import { expect, test } from 'vitest';
import { crossed } from '#integrations/content-checks/checks/crossed.ts';
import type { Story } from '#schemas/activity.ts';
import { aSpreadProgramme, withStories } from '#tests/support/content/a-programme.ts';
import { told } from '#tests/support/content/findings.ts';

function say(change: (story: Story) => Story): string[] {
  return told(crossed, withStories(aSpreadProgramme().map(change)));
}

const withNames = (story: Story, names: Story['child']['names']): Story => ({
  ...story,
  child: { ...story.child, names },
});

const leaningTo = (story: Story, leaning: Story['leaning']): Story => ({
  ...story,
  leaning,
  about: story.need === 'ordinary' ? 'growing-up' : 'other-need',
});

test('in a programme that is spread well nothing is crossed', () => {
  expect(say((story) => story)).toEqual([]);
});

test('a kind of name in many stories is sound while these lean in many ways', () => {
  expect(say((story) => (story.need === 'ordinary' ? story : withNames(story, 'dutch')))).toEqual([]);
});

test('a kind of name whose worry and danger stories mostly share an ideology is told', () => {
  const [finding] = say((story) =>
    story.need === 'ordinary'
      ? story
      : withNames(
          { ...story, leaning: story.about === 'drawn-in' ? 'misogynist' : 'none' },
          story.id === 'worry-e' ? 'unmarked' : 'surinamese-caribbean',
        ),
  );
  expect(finding).toContain('[crossed/leaning]');
  expect(finding).toContain(
    'Of 11 worry and danger stories with "names: surinamese-caribbean", 7 lean towards misogynist:',
  );
  expect(finding).toContain('Expected at most 5 (half).');
  expect(finding).toContain('Readers would learn that one kind of family stands for one kind of violence.');
});

test('so is a kind of family, and half of its stories is not yet most', () => {
  const leaning = (count: number) =>
    say((story) => ({
      ...leaningTo(story, 'abcdefgh'.indexOf(story.id.slice(-1)) < count ? 'far-right' : 'none'),
      family: story.need === 'worry' ? 'one-parent' : 'two-parents',
    }));
  expect(leaning(4)).toEqual([]);
  expect(leaning(5)[0]).toContain('Of 8 worry and danger stories with "family: one-parent", 5 lean towards far-right');
});

test('no leaning is no ideology, and ordinary stories are not counted', () => {
  expect(say((story) => withNames(leaningTo(story, 'none'), 'dutch'))).toEqual([]);
  expect(
    say((story) => (story.need === 'ordinary' ? withNames(leaningTo(story, 'jihadist'), 'dutch') : story)),
  ).toEqual([]);
});

test('fewer than six stories are not judged', () => {
  expect(
    say((story) => {
      const isOne = ['worry-a', 'worry-b', 'worry-c', 'danger-a', 'danger-b'].includes(story.id);
      const names = isOne ? 'east-european-asian' : 'dutch';
      return withNames(
        { ...leaningTo(story, isOne ? 'nihilistic' : 'none'), family: isOne ? 'other' : 'blended' },
        names,
      );
    }),
  ).toEqual([]);
});

test('danger that lives in one kind of family is told', () => {
  const danger = ['danger-a', 'danger-b', 'danger-c', 'danger-d', 'worry-a', 'worry-b', 'worry-c'];
  const inOneFamily = (count: number) =>
    say((story) =>
      danger.includes(story.id)
        ? { ...story, need: 'danger', family: danger.indexOf(story.id) < count ? 'one-parent' : 'two-parents' }
        : story,
    );
  expect(inOneFamily(4)).toEqual([]);
  const [finding] = inOneFamily(5);
  expect(finding).toContain('[crossed/danger-at-home]');
  expect(finding).toContain('5 of 7 danger stories have "family: one-parent": ');
  expect(finding).toContain('Expected at most 4 (60%).');
});
