import { expect, test } from 'vitest';
import { compareHalves } from '#domain/evaluation/keys/compare-halves.ts';
import { ratingsOf } from '#tests/support/ratings.ts';

const pair = { dimension: 'origin', one: 'cap', other: 'hat' } as const;
const compare = (cap: string, hat: string) =>
  compareHalves([pair], [...ratingsOf(cap, 'cap'), ...ratingsOf(hat, 'hat')])[0];

test('halves that are found equally strong differ by nothing', () => {
  expect(compare('owwdw', 'owwdw')).toMatchObject({ one: 1, other: 1, raters: 5, difference: { estimate: 0 } });
  expect(compare('owwdw', 'owwdw')).not.toHaveProperty('stronger');
});
test('a half that all find one step stronger is named, whichever it is', () => {
  expect(compare('wwwww', 'ooooo')).toMatchObject({ stronger: 'one', difference: { estimate: 1 } });
  expect(compare('ooooo', 'wwwww')).toMatchObject({ stronger: 'other', difference: { estimate: -1 } });
});
test('one rater of five who differs is no reason to name a half', () => {
  expect(compare('woooo', 'ooooo')).not.toHaveProperty('stronger');
});
test('only raters who rated both are compared, and one alone says nothing about others', () => {
  expect(compare('wwwww', 'o')).toMatchObject({ one: 1, other: 0, raters: 1 });
  expect(compare('wwwww', 'o')).not.toHaveProperty('difference');
  expect(compare('', '')).toEqual({ pair, raters: 0 });
});
