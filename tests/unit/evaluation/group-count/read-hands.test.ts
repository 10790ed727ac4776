import { expect, test } from 'vitest';
import { readHands } from '#domain/evaluation/group-count/read-hands.ts';
import type { Hands } from '#domain/evaluation/group-count/state.ts';
import { fourStories } from '#tests/support/a-counted-group.ts';

const cards = (ordinary: string, worry = '', danger = ''): Hands => ({ ordinary, worry, danger });
const read = (people: string, hands: Record<string, Hands>) => readHands(people, hands, fourStories);

test('cards of all stories are added by what the story needs', () => {
  expect(read('10', { bike: cards('8', '2'), prayer: cards('5', '3', '2'), knife: cards('1', '٢', '7') })).toEqual({
    people: 10,
    findings: [],
    tally: {
      ordinary: { ordinary: 13, worry: 5, danger: 2 },
      worry: { ordinary: 0, worry: 0, danger: 0 },
      danger: { ordinary: 1, worry: 2, danger: 7 },
    },
  });
});

test('cards of stories that were not asked here are left out', () => {
  expect(read('10', { elsewhere: cards('8') }).tally.ordinary).toEqual({ ordinary: 0, worry: 0, danger: 0 });
});

test.each(['', 'x', '1.5', '-9', '1000', '12 people'])('“%s” is no number of people', (found) => {
  expect(read(found, {}).findings).toEqual([{ kind: 'people', found }]);
});

test('a number of cards that is none is said with its story and its answer', () => {
  expect(read('10', { prayer: cards('8', 'two') }).findings).toEqual([
    { kind: 'hands', story: 2, answer: 'worry', found: 'two' },
  ]);
});

test('more cards than people are counted wrongly', () => {
  expect(read('10', { prayer: cards('8', '3') }).findings).toEqual([
    { kind: 'too-many', story: 2, found: 11, expected: 10 },
  ]);
});
