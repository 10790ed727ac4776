import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeRise, measureChange, type ChangeFigures } from '#domain/evaluation/measure-change.ts';
import { plannedSpread, smallestChange } from '#domain/evaluation/smallest-change.ts';
import { aSheet, aTally, times } from '#tests/support/a-group.ts';

/** So many people in each half; `before` and `after` say how many of 8 ordinary stories each asks about. */
function group(people: number, before: (index: number) => number, after: (index: number) => number) {
  const half = () =>
    times(people, (index) => ({ before: aSheet({ asked: before(index) }), after: aSheet({ asked: after(index) }) }));
  return { kind: 'sheets' as const, halves: { a: half(), b: half() } };
}
const measured = (answers: Parameters<typeof measureChange>[0]) => measureChange(answers, 'draft') as ChangeFigures;

describe('the guard', () => {
  test.each([
    [-0.2, 0.099, 'no-rise'],
    [-0.2, 0.1, 'cannot-tell'],
    [0, 0.05, 'no-rise'],
    [0, 0.3, 'cannot-tell'],
    [0.01, 0.3, 'risen'],
    [0.01, 0.05, 'risen'],
  ])('from %f to %f says %s', (low, high, code) => {
    expect(judgeRise({ estimate: (low + high) / 2, low, high })).toBe(code);
  });
  test('a small group that changed a little can tell nothing', () => {
    const { suspicion } = measured(
      group(
        4,
        (index) => index % 4,
        (index) => (index + 1) % 4,
      ),
    );
    expect(suspicion.guard).toBe('cannot-tell');
  });
  test('a group in which everybody asks about three more has become more suspicious', () => {
    const { suspicion } = measured(
      group(
        6,
        (index) => index % 3,
        (index) => 3 + (index % 3),
      ),
    );
    expect(suspicion.change.estimate).toBeCloseTo(3 / 8);
    expect(suspicion.guard).toBe('risen');
  });
  test('a large group that stayed as it was did not rise', () => {
    expect(
      measured(
        group(
          30,
          (index) => index % 3,
          (index) => (index + 1) % 3,
        ),
      ).suspicion.guard,
    ).toBe('no-rise');
  });
  test('totals of twelve people can neither show a small rise nor that there was none', () => {
    const half = { people: 6, before: aTally([40, 8, 0], [0, 30, 0], [0, 0, 18]) };
    const stayed = { ...half, after: half.before };
    const { suspicion, sensitivity } = measured({ kind: 'pooled', halves: { a: stayed, b: stayed } });
    expect(suspicion).toMatchObject({ change: { estimate: 0 }, guard: 'cannot-tell' });
    expect(sensitivity).toBeUndefined();
  });
});

test('a form that is harder than the other is no change when half the group had it first', () => {
  const harder = aSheet({ asked: 3 });
  const easier = aSheet({ asked: 1 });
  const halves = {
    a: times(7, () => ({ before: harder, after: easier })),
    b: times(5, () => ({ before: easier, after: harder })),
  };
  expect(measured({ kind: 'sheets', halves }).suspicion).toMatchObject({
    before: 0.25,
    after: 0.25,
    change: { estimate: 0 },
  });
});

test('forms that were not swapped are refused', () => {
  const sheet = { before: aSheet(), after: aSheet() };
  const halves = { a: times(9, () => sheet), b: times(3, () => sheet) };
  expect(measureChange({ kind: 'sheets', halves }, 'rated')).toEqual({
    kind: 'refused',
    reason: 'forms-not-swapped',
    first: { a: 9, b: 3 },
  });
});

test('seven people are refused', () => {
  const sheet = { before: aSheet(), after: aSheet() };
  const halves = { a: times(4, () => sheet), b: times(3, () => sheet) };
  expect(measureChange({ kind: 'sheets', halves }, 'rated')).toMatchObject({ reason: 'too-few-people', found: 7 });
});

test('the order of the sheets never matters', () => {
  const anyHalf = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 4, maxLength: 6 });
  fc.assert(
    fc.property(anyHalf, anyHalf, (one, other) => {
      const half = (rows: [number, number][]) =>
        rows.map(([before, after]) => ({ before: aSheet({ asked: before }), after: aSheet({ asked: after }) }));
      const given = measured({ kind: 'sheets', halves: { a: half(one), b: half(other) } }).suspicion;
      const turned = measured({ kind: 'sheets', halves: { a: half(one.toReversed()), b: half(other.toReversed()) } });
      expect(turned.suspicion.guard).toBe(given.guard);
      expect(turned.suspicion.change.high).toBeCloseTo(given.change.high, 12);
    }),
  );
});

/** The table that groups were planned with: practice.md section 6. */
test.each([
  [12, 0.59, 0.4, 20],
  [30, 0.35, 0.24, 12],
  [60, 0.24, 0.17, 8],
])('%i people show a change of d′ from %f, of c from %f, of suspicion from %i points', (people, dPrime, c, points) => {
  expect(smallestChange(people, plannedSpread.sensitivity)).toBeCloseTo(dPrime, 2);
  expect(smallestChange(people, plannedSpread.criterion)).toBeCloseTo(c, 2);
  expect(Math.round(100 * smallestChange(people, plannedSpread.suspicion))).toBe(points);
});
