import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffAlpha } from '#domain/evaluation/keys/krippendorff-alpha.ts';

// Krippendorff 2011, section D: four observers, twelve units, some left open.
const published = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

test('the published example gives its published figure, 0.815', () => {
  expect(krippendorffAlpha(published)).toBeCloseTo(0.815, 3);
});
test('a thing that one rater judged changes nothing', () => {
  expect(krippendorffAlpha([...published, [5]])).toBe(krippendorffAlpha(published));
});
test('raters who always agree have 1, and two who always swap fall below 0', () => {
  expect(
    krippendorffAlpha([
      [0, 0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toBe(1);
  expect(
    krippendorffAlpha([
      [0, 2],
      [2, 0],
      [0, 2],
    ]),
  ).toBeLessThan(0);
});
test('there is no figure where there is nothing to compare', () => {
  expect(krippendorffAlpha([])).toBeUndefined();
  expect(krippendorffAlpha([[1], [2]])).toBeUndefined();
  expect(
    krippendorffAlpha([
      [1, 1],
      [1, 1],
    ]),
  ).toBeUndefined();
});
test('neither the order of raters nor of things matters, nor which end of the scale is called high', () => {
  const things = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(things, (all) => {
      const alpha = krippendorffAlpha(all);
      const turned = all.map((answers) => answers.map((answer) => 2 - answer).toReversed()).toReversed();
      if (alpha === undefined) expect(krippendorffAlpha(turned)).toBeUndefined();
      else expect(krippendorffAlpha(turned)).toBeCloseTo(alpha, 9);
    }),
  );
});
