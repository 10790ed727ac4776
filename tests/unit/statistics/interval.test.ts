import { describe, expect, test } from 'vitest';
import {
  atLeastAsWide,
  tInterval,
  tIntervalOfHalves,
  weightedSum,
  wilsonInterval,
} from '#domain/statistics/interval.ts';

test('the score interval of 81 of 263 is that of Newcombe 1998, table I', () => {
  const { low, high } = wilsonInterval(81 / 263, 263);
  expect([low, high].map((limit) => limit.toFixed(4))).toEqual(['0.2553', '0.3662']);
});

test('none of 64 is not certainly none', () => {
  expect(wilsonInterval(0, 64)).toMatchObject({ low: 0, high: expect.closeTo(0.0566, 4) });
  expect(wilsonInterval(1, 64).high).toBe(1);
});

/** Newcombe 1998, method 10, as the tests of the R package cicalc quote it from the paper they follow. */
test.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [10, 10, 0, 20, '0.6791', '1.0000'],
])('the difference between %i of %i and %i of %i', (x, n, y, m, low, high) => {
  const difference = weightedSum([
    { weight: 1, figure: wilsonInterval(x / n, n) },
    { weight: -1, figure: wilsonInterval(y / m, m) },
  ]);
  expect(difference.estimate).toBeCloseTo(x / n - y / m);
  expect([difference.low.toFixed(4), difference.high.toFixed(4)]).toEqual([low, high]);
});

describe("Student's interval", () => {
  test('over 1 to 5 is 3 ± 2.776 · √2.5 / √5', () => {
    const { estimate, low, high } = tInterval([1, 2, 3, 4, 5]);
    expect([estimate, low, high]).toEqual([3, expect.closeTo(1.0368, 4), expect.closeTo(4.9632, 4)]);
  });
  test('over one value does not exist', () => {
    expect(() => tInterval([1])).toThrow('at least 2 values');
  });
  test('over halves takes out what sets them apart, whatever their sizes', () => {
    const { estimate, low, high } = tIntervalOfHalves([1, 1, 1, 1], [3, 3]);
    expect([estimate, low, high]).toEqual([2, 2, 2]);
  });
  test('over equal halves without a difference has one degree of freedom less than over all', () => {
    const halves = tIntervalOfHalves([1, 2, 3], [1, 2, 3]);
    expect(halves.high - halves.estimate).toBeCloseTo((2.776445 * 1) / Math.sqrt(6), 5);
  });
  test('over an empty half does not exist', () => {
    expect(() => tIntervalOfHalves([], [1, 2, 3])).toThrow('found 0 and 3');
  });
});

test('an interval is stretched, never shrunk', () => {
  const figure = { estimate: 2, low: 1, high: 3 };
  expect(atLeastAsWide(figure, { estimate: 0, low: 0, high: 2 })).toEqual({ estimate: 2, low: 0, high: 3 });
});
