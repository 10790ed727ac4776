import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeOrdered, findNearestOrder, findTurned, hasOneOrder, type Pair } from '#domain/practice/order/pairs.ts';

const pair = (first: string, then: string): Pair => ({ id: `${first}-${then}`, first, then, idea: 'at-once' });

describe('pairs', () => {
  const pairs = [pair('calm', 'sorry'), pair('sorry', 'ask')];

  test('every order that keeps the pairs is right, wherever the free step stands', () => {
    for (const order of [
      ['tea', 'calm', 'sorry', 'ask'],
      ['calm', 'tea', 'sorry', 'ask'],
      ['calm', 'sorry', 'ask', 'tea'],
    ]) {
      expect(findTurned(pairs, order)).toEqual([]);
    }
  });
  test('a pair that stands the other way round is named, the others are not', () => {
    expect(findTurned(pairs, ['sorry', 'calm', 'ask', 'tea']).map(({ id }) => id)).toEqual(['calm-sorry']);
  });
  test('the nearest right order leaves a free step where she put it', () => {
    expect(findNearestOrder(pairs, ['tea', 'ask', 'sorry', 'calm'])).toEqual(['tea', 'calm', 'sorry', 'ask']);
  });
  test('pairs in a circle cannot be ordered', () => {
    expect(canBeOrdered([...pairs, pair('ask', 'calm')], ['calm', 'sorry', 'ask'])).toBe(false);
  });
  test('one order is left only when each step is bound to the next', () => {
    expect(hasOneOrder(pairs, ['ask', 'sorry', 'calm'])).toBe(true);
    expect(hasOneOrder(pairs, ['ask', 'sorry', 'calm', 'tea'])).toBe(false);
  });
});

/** Steps in some order, and pairs that some order keeps: each goes from an earlier letter to a later one. */
const anOrder = fc
  .tuple(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 }), fc.array(fc.tuple(fc.nat(4), fc.nat(4))))
  .map(([steps, ends]) => {
    const sorted = steps.toSorted();
    const pairs = ends.flatMap(([a, b]) => {
      const [first, then] = [sorted[Math.min(a, b)], sorted[Math.max(a, b)]];
      return first !== undefined && then !== undefined && first !== then ? [pair(first, then)] : [];
    });
    return { steps, pairs };
  });

describe('whatever the steps and pairs', () => {
  test('the nearest order keeps every pair and every step', () => {
    fc.assert(
      fc.property(anOrder, ({ steps, pairs }) => {
        const nearest = findNearestOrder(pairs, steps);
        expect(nearest.toSorted()).toEqual(steps.toSorted());
        expect(findTurned(pairs, nearest)).toEqual([]);
      }),
    );
  });
  test('an order that is right already is its own nearest', () => {
    fc.assert(
      fc.property(anOrder, ({ steps, pairs }) => {
        const right = findNearestOrder(pairs, steps);
        expect(findNearestOrder(pairs, right)).toEqual(right);
      }),
    );
  });
  test('the order in which pairs are listed never matters', () => {
    fc.assert(
      fc.property(anOrder, ({ steps, pairs }) => {
        const backwards = pairs.toReversed();
        expect(findNearestOrder(backwards, steps)).toEqual(findNearestOrder(pairs, steps));
        expect(findTurned(backwards, steps)).toHaveLength(findTurned(pairs, steps).length);
      }),
    );
  });
});
