import { expect, test } from 'vitest';
import { noiseOfArea, noiseOfDifference, scaledCounts, scaledMinimum, widening } from '#domain/balance/scale.ts';

test('for the whole programme the limits are those of the rules', () => {
  expect(widening(noiseOfDifference(55, 41), noiseOfDifference(55, 41))).toBe(0);
  expect(scaledCounts({ least: 0.25, most: 0.5 }, 96, 96)).toEqual({ least: 24, most: 48 });
  expect(scaledMinimum(4, 96)).toBe(4);
});

test('a larger programme is not judged more strictly', () => {
  expect(widening(0.05, 0.1)).toBe(0);
  expect(scaledMinimum(4, 200)).toBe(4);
});

test('at 28 stories a share may lie four points further out, in whole stories', () => {
  // 55% to 60% becomes 50.7% to 64.3%: 14.2 to 18.01 stories.
  expect(scaledCounts({ least: 0.55, most: 0.6 }, 28, 96)).toEqual({ least: 14, most: 19 });
  expect(scaledCounts({ least: 0.15 }, 28, 96)).toEqual({ least: 2, most: 28 });
  expect(scaledCounts({ most: 0.45 }, 28, 96)).toEqual({ least: 0, most: 14 });
});

test('at 16 and 12 a difference may be nine points larger, and an area 0.05', () => {
  expect(widening(noiseOfDifference(16, 12), noiseOfDifference(55, 41))).toBeCloseTo(0.088, 3);
  expect(widening(noiseOfArea(16, 12), noiseOfArea(55, 41))).toBeCloseTo(0.052, 3);
});

test('a minimum shrinks in proportion and stays at one as long as a spread can be judged', () => {
  expect(scaledMinimum(8, 28)).toBe(2);
  expect(scaledMinimum(2, 28)).toBe(1);
  expect(scaledMinimum(2, 12)).toBe(0);
});
