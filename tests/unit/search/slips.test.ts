import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithinSlips, slipsAllowed } from '#domain/search/slips.ts';

test.each([
  ['bulling', 'bullying', 'left out'],
  ['interpretter', 'interpreter', 'too many'],
  ['tolc', 'tolk', 'changed'],
  ['freinds', 'friends', 'swapped'],
])('%s is one slip from %s (%s)', (typed, meant) => {
  expect(isWithinSlips(typed, meant, 1)).toBe(true);
});

test('two slips are not one', () => {
  expect(isWithinSlips('agresive', 'aggressive', 1)).toBe(false);
  expect(isWithinSlips('agresive', 'aggressive', 2)).toBe(true);
});

test('short words are forgiven nothing, or every short word would be every other', () => {
  expect(slipsAllowed('son')).toBe(0);
  expect(slipsAllowed('sons')).toBe(1);
  expect(slipsAllowed('daughter')).toBe(2);
});

test('distance has no direction, and taking one letter out is one slip', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), (word, at) => {
      const place = at % word.length;
      const shorter = word.slice(0, place) + word.slice(place + 1);
      expect(isWithinSlips(word, shorter, 1)).toBe(true);
      expect(isWithinSlips(shorter, word, 1)).toBe(true);
    }),
  );
});
