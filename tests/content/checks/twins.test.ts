import { expect, test } from 'vitest';
import { twins } from '#integrations/content-checks/checks/twins.ts';
import type { Story } from '#schemas/activity.ts';
import { withStories } from '#tests/support/content/a-programme.ts';
import { aStory } from '#tests/support/content/a-story.ts';
import { told } from '#tests/support/content/findings.ts';

const dimension = { dimension: 'origin', differs: 'names' } as const;
const first = aStory({ id: 'rain', child: { names: 'dutch', name: 'Sander' }, twin: { of: 'snow', ...dimension } });
const second = aStory({
  id: 'snow',
  child: { names: 'turkish-moroccan-arab', name: 'Bilal' },
  twin: { of: 'rain', ...dimension },
});

const rain = 'It rains. He stays in and reads. Nobody knows why he comes home so late today.';
const snow = 'Snow falls on the roof. After dark the boy is back and opens a book at once.';

function say(changes: Partial<Story> = {}, texts: Record<string, string> = { rain, snow }): string[] {
  return told(twins, withStories([first], [{ ...second, ...changes }], texts));
}

const checksOf = (findings: readonly string[]) => findings.map((finding) => /\[(.*)\]/.exec(finding)?.[1]);

test('twins that differ in one detail and are worded differently are sound', () => {
  expect(say()).toEqual([]);
});

test('another detail that differs is told with both values', () => {
  expect(say({ noticer: 'father' })).toEqual([
    `content/programme/mothers/later/practice/other-stories/activity.yaml:27   [twins/other-facts]
  "rain" and "snow" are twins, and their "noticer" differs too: "mother" and "father".
  Give both the same; only "names" may differ.
  A group would be told that it judges one kind of child more strictly, and that may not be so.`,
  ]);
});

test.each([
  ['the answer', { need: 'worry', about: 'other-need' }, ['twins/other-facts', 'twins/other-facts']],
  ['the facts', { facts: ['comes-home-late', 'sells-his-bike'] }, ['twins/other-facts']],
  ['the markers', { markers: ['faith'] }, ['twins/other-facts']],
  ['nothing at all', { child: { ...second.child, names: 'dutch' } }, ['twins/no-difference']],
  ['the name not', { child: { ...second.child, name: 'Sander' } }, ['twins/same-name']],
] as const)('twins that differ in %s are told', (_, changes, checks) => {
  expect(checksOf(say(changes as Partial<Story>))).toEqual(checks);
});

test('the place is surface and may differ', () => {
  expect(say({ place: 'street' })).toEqual([]);
});

test('with the ideology, style and markers may follow', () => {
  const ideology = { dimension: 'ideology', differs: 'leaning' } as const;
  const one = aStory({
    id: 'rain',
    leaning: 'jihadist',
    style: 'prayer',
    markers: ['faith'],
    twin: { of: 'snow', ...ideology },
  });
  const other = aStory({ id: 'snow', leaning: 'far-right', style: 'uniform-flags', twin: { of: 'rain', ...ideology } });
  expect(told(twins, withStories([one], [other], { rain, snow }))).toEqual([]);
});

test('a dimension that does not go with the difference is told', () => {
  const wrong = { dimension: 'gender', differs: 'names' } as const;
  const pair = [
    { ...first, twin: { of: 'snow', ...wrong } },
    { ...second, twin: { of: 'rain', ...wrong } },
  ] as const;
  expect(told(twins, withStories([pair[0]], [pair[1]], { rain, snow }))[0]).toContain('Write dimension: origin.');
});

test('a twin that does not exist, or does not know of it, is told', () => {
  const lone = told(twins, withStories([{ ...first, twin: { of: 'snwo', ...dimension } }], [second]));
  expect(lone.join('\n')).toContain('The twin "snwo" of "rain" does not exist.');
  expect(lone.join('\n')).toContain('Did you mean "snow"?');
  const { twin: _, ...alone } = second;
  expect(checksOf(told(twins, withStories([first], [alone], { rain, snow })))).toEqual(['twins/one-sided']);
});

test('twins in one set are told', () => {
  expect(checksOf(told(twins, withStories([first, second], [], { rain, snow })))).toEqual(['twins/same-set']);
});

test('twins of unequal length are told in each language', () => {
  const findings = say({}, { rain, snow: `${snow} And then he sleeps.` });
  expect(findings).toHaveLength(3);
  expect(findings[0]).toContain(
    'In English (en) the twins "rain" and "snow" have 16 and 21 words. Expected at most 15% between them.',
  );
});

test('twins that share most of their wording are told in each language', () => {
  const findings = say({}, { rain, snow: rain.replace('today', 'tonight') });
  expect(findings).toHaveLength(3);
  expect(findings[2]).toContain('In Arabic (ar) the twins "rain" and "snow" share 93% of their wording.');
});
