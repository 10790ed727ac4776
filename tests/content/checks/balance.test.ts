import { expect, test } from 'vitest';
import { balance } from '#integrations/content-checks/checks/balance.ts';
import type { Need } from '#schemas/activity.ts';
import { withStories } from '#tests/support/content/a-programme.ts';
import { aStory, discussionKey } from '#tests/support/content/a-story.ts';
import { told } from '#tests/support/content/findings.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';

/** `o w d` for ordinary, worry, danger. */
function set(keys: string, prefix = 'story') {
  const needs: Record<string, Need> = { o: 'ordinary', w: 'worry', d: 'danger' };
  return keys.split(' ').map((key, index) =>
    aStory({
      id: `${prefix}-${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}`,
      need: needs[key] ?? 'ordinary',
      about: key === 'o' ? 'growing-up' : 'other-need',
    }),
  );
}

const say = (keys: string) => told(balance, withStories(set(keys)));

test('a set with too many alarms is told with how many there may be', () => {
  expect(say('o w o d o d o w d o')).toEqual([
    `content/${storyPath}/activity.yaml:3   [balance/too-many-alarms]
  3 of 10 stories are danger. Expected at most 2 (20%).
  Move a danger story to another set, or add others.
  A mother would learn from the set itself to suspect, or to trust, before she has read a story.`,
  ]);
});

test.each([
  ['too short', 'o w o w o w o', 'balance/size'],
  ['mostly worry', 'o w w o w o w w o w', 'balance/too-few-ordinary'],
  ['mostly ordinary', 'o o w o o w o o w o', 'balance/too-many-ordinary'],
  ['long and without danger', 'o w o w o w o w o w o o', 'balance/no-alarm'],
  ['in four of a kind', 'o o o o w w d w o w', 'balance/same-in-a-row'],
])('a set that is %s is told', (_, keys, check) => {
  expect(say(keys).map((finding) => /\[(.*)\]/.exec(finding)?.[1])).toEqual([check]);
});

test('discussion cards count for nothing: neither as a story of their need nor as a break in a row', () => {
  const stories = set('o w w o d o o o w w o o');
  const asCards = (...places: number[]) =>
    stories.map((story, at) => (places.includes(at) ? { ...story, key: discussionKey } : story));
  expect(told(balance, withStories(stories))).toEqual([]);
  const found = told(balance, withStories(asCards(4)));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('activity.yaml:161   [balance/same-in-a-row]\n  Four');
  expect(told(balance, withStories(asCards(0, 1, 2, 3, 6))).join()).toContain(
    '7 stories. Discussion cards are left out.',
  );
});

test('a row of six is told once', () => {
  expect(say('o o o o o o w w w d w w').filter((finding) => finding.includes('same-in-a-row'))).toHaveLength(1);
});

test('when all sets open with an ordinary story, it is told', () => {
  const first = set('o w o d o w o w o o', 'first');
  expect(told(balance, withStories(first, set('o w w o d o w o o o', 'second')))[0]).toContain(
    '2 of 2 sets open with an ordinary story. Expected half of them.',
  );
  expect(told(balance, withStories(first, set('w o w o d o w o o o', 'second')))).toEqual([]);
});

test('sets of one module do not all have the same share of ordinary stories', () => {
  const twoSets = (second: string) => {
    const changes = withStories(set('o w o d o w o w o o', 'first'), set(second, 'second'));
    return Object.fromEntries(
      Object.entries(changes).map(([path, text]) => [path.replace('/later/', '/at-home/'), text]),
    );
  };
  expect(told(balance, twoSets('w o w o d o w o o o'))[0]).toContain('[balance/same-share]');
  expect(told(balance, twoSets('w o w o d o w o o w'))).toEqual([]);
});
