import { expect, test } from 'vitest';
import { areaUnderCurve } from '#domain/balance/area-under-curve.ts';
import { learn } from '#domain/balance/naive-bayes.ts';
import { predictability, type GroupedExample } from '#domain/balance/predictability.ts';
import { seededChance } from '#platform/chance.ts';

const chance = () => seededChance(7);

test('the area under the curve counts pairs in the right order, ties half', () => {
  const cases = [
    { score: 3, positive: true },
    { score: 1, positive: true },
    { score: 1, positive: false },
    { score: 0, positive: false },
  ];
  expect(areaUnderCurve(cases)).toBe(3.5 / 4);
  expect(areaUnderCurve(cases.slice(0, 2))).toBe(0.5);
});

test('what was seen with one outcome only speaks for it; what was never seen says nothing', () => {
  const guess = learn([
    { features: { faith: 'yes' }, positive: true },
    { features: { faith: 'no' }, positive: false },
  ]);
  expect(guess({ faith: 'yes' })).toBeCloseTo(Math.log(2));
  expect(guess({ faith: 'no' })).toBeCloseTo(-Math.log(2));
  expect(guess({ faith: 'perhaps' })).toBe(0);
});

test('a detail that goes with the key is found', () => {
  expect(
    predictability(
      examples((index) => (index % 2 === 0 ? 'yes' : 'no')),
      chance(),
    ),
  ).toBeGreaterThan(0.95);
});

test('a detail that has nothing to do with the key is not', () => {
  const area = predictability(
    examples((index) => (Math.floor(index / 2) % 2 === 0 ? 'yes' : 'no')),
    chance(),
  );
  expect(area).toBeLessThan(0.6);
});

test('twins are kept together, so that a mark of the pair gives nothing away', () => {
  const pairs = examples((index) => `pair-${Math.floor(index / 4)}`).map((example, index) => ({
    ...example,
    positive: Math.floor(index / 4) % 2 === 0,
    group: `pair-${Math.floor(index / 4)}`,
  }));
  const apart = pairs.map((example, index) => ({ ...example, group: String(index) }));
  expect(predictability(apart, chance())).toBeGreaterThan(0.95);
  expect(predictability(pairs, chance())).toBe(0.5);
});

test('the same cases give the same figure', () => {
  const cases = examples((index) => String(index % 3));
  expect(predictability(cases, chance())).toBe(predictability(cases, chance()));
});

/** Forty cases, every second one positive. */
function examples(value: (index: number) => string): GroupedExample[] {
  return Array.from({ length: 40 }, (_, index) => ({
    features: { mark: value(index) },
    positive: index % 2 === 0,
    group: String(index),
  }));
}
