import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureGroup } from '#domain/evaluation/measure-group.ts';
import { measureTwins } from '#domain/evaluation/measure-twins.ts';
import { findDirections, type Directions } from '#domain/evaluation/directions.ts';
import { findTwinPairs } from '#domain/evaluation/twin-pairs.ts';
import { tallyAnswers } from '#domain/practice/recognise/tally.ts';
import type { Need } from '#schemas/activity.ts';
import { times } from '#tests/support/a-group.ts';
import { anyNeed, needsOf } from '#tests/support/a-pool.ts';
import { aStory } from '#tests/support/content/a-story.ts';

function aSheet(one: number, other: number, pairs: number): Directions {
  const none = { one: 0, other: 0, pairs: 0 };
  return { origin: { one, other, pairs }, gender: none, ideology: none };
}

describe('a pair', () => {
  const twins = [
    aStory({ id: 'hat', child: { names: 'dutch' }, twin: { of: 'cap', dimension: 'origin', differs: 'names' } }),
    aStory({
      id: 'cap',
      child: { names: 'turkish-moroccan-arab' },
      twin: { of: 'hat', dimension: 'origin', differs: 'names' },
    }),
    aStory({ id: 'bus', child: { gender: 'boy' }, twin: { of: 'tram', dimension: 'gender', differs: 'gender' } }),
    aStory({ id: 'tram', child: { gender: 'girl' }, twin: { of: 'bus', dimension: 'gender', differs: 'gender' } }),
    aStory({ id: 'sea', leaning: 'far-right', twin: { of: 'lake', dimension: 'ideology', differs: 'leaning' } }),
    aStory({ id: 'lake', leaning: 'jihadist', twin: { of: 'sea', dimension: 'ideology', differs: 'leaning' } }),
    aStory({ id: 'alone' }),
  ];
  const pairs = [
    { dimension: 'origin', one: 'cap', other: 'hat' },
    { dimension: 'gender', one: 'tram', other: 'bus' },
    { dimension: 'ideology', one: 'lake', other: 'sea' },
  ];
  test('is found once, its halves in the same order wherever they stand', () => {
    expect(findTwinPairs(twins)).toEqual(expect.arrayContaining(pairs));
    expect(findTwinPairs(twins.toReversed())).toEqual(expect.arrayContaining(pairs));
    expect(findTwinPairs(twins)).toHaveLength(3);
  });
  test('counts when both halves were answered', () => {
    const answers = [
      { story: 'cap', answer: 'danger' },
      { story: 'hat', answer: 'worry' },
      { story: 'tram', answer: 'ordinary' },
    ] as const;
    expect(findDirections(findTwinPairs(twins), answers)).toEqual({
      origin: { one: 1, other: 0, pairs: 1 },
      gender: { one: 0, other: 0, pairs: 0 },
      ideology: { one: 0, other: 0, pairs: 0 },
    });
  });
});

describe('a direction', () => {
  test('is shown from twelve people with eight pairs each', () => {
    const ask = (sheets: Directions[]) => measureTwins(sheets, 'origin', 'draft');
    expect(ask(times(11, () => aSheet(4, 1, 8)))).toEqual({
      kind: 'refused',
      reason: 'too-few-people',
      least: 12,
      found: 11,
    });
    expect(ask([...times(11, () => aSheet(4, 1, 8)), aSheet(4, 1, 7)])).toEqual({
      kind: 'refused',
      reason: 'too-few-pairs',
      least: 8,
      found: 7,
    });
    expect(ask(times(12, () => aSheet(4, 1, 8)))).toMatchObject({ kind: 'measured', keys: 'draft', people: 12 });
  });
  test('is the mean over people of pairs one way less pairs the other way', () => {
    const sheets = [...times(6, () => aSheet(4, 0, 8)), ...times(6, () => aSheet(2, 1, 10))];
    expect(measureTwins(sheets, 'origin', 'rated')).toMatchObject({
      direction: { estimate: expect.closeTo(0.3) },
      leans: 'one',
    });
  });
  test('that goes both ways is none', () => {
    const sheets = times(12, (index) => (index % 2 ? aSheet(3, 0, 8) : aSheet(0, 3, 8)));
    expect(measureTwins(sheets, 'origin', 'rated')).toMatchObject({ leans: 'neither' });
  });
  test('of one dimension says nothing of another', () => {
    expect(
      measureTwins(
        times(12, () => aSheet(4, 0, 8)),
        'gender',
        'rated',
      ),
    ).toMatchObject({ reason: 'too-few-pairs', found: 0 });
  });
});

test('swapping which twin got which answer changes only the direction', () => {
  const needs = [...needsOf(5, 2, 1), ...needsOf(5, 2, 1)];
  const pairs = times(8, (index) => ({ dimension: 'origin' as const, one: `s${index}`, other: `s${index + 8}` }));
  const keys = Object.fromEntries(needs.map((need, index) => [`s${index}`, need]));
  const answersOf = (given: Need[]) => given.map((answer, index) => ({ story: `s${index}`, answer }));
  const sheet = fc.array(anyNeed, { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 12, maxLength: 14 }), (sheets) => {
      const swapped = sheets.map((given) => [...given.slice(8), ...given.slice(0, 8)]);
      const group = (all: Need[][]) =>
        measureGroup({ kind: 'sheets', sheets: all.map((given) => tallyAnswers(answersOf(given), keys)) }, 'rated');
      const twins = (all: Need[][]) =>
        measureTwins(
          all.map((given) => findDirections(pairs, answersOf(given))),
          'origin',
          'rated',
        );
      expect(group(swapped)).toEqual(group(sheets));
      const [there, back] = [twins(sheets), twins(swapped)];
      if (there.kind === 'refused' || back.kind === 'refused') throw new Error('twelve people have eight pairs each');
      expect(back.direction.estimate).toBeCloseTo(-there.direction.estimate, 12);
      expect(back.direction.high).toBeCloseTo(-there.direction.low, 12);
    }),
    { numRuns: 30 },
  );
});
