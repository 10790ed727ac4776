import { describe, expect, test } from 'vitest';
import { gates } from '#domain/practice/recognise/gates.ts';
import { fineUpTo, flaggedFrom, generateGates } from '#domain/practice/recognise/generate-gates.ts';

test('the table is what the generator writes', async () => {
  await expect(generateGates()).toMatchFileSnapshot('../../../../src/domain/practice/recognise/gates.ts');
});

/** The table that the rules were agreed on: pool, flags, and what *fine* allows. */
describe.each([
  [12, 8, 4, [4, 8, 5, 9, 4, 13], [0, 5, 2, 4]],
  [16, 10, 6, [5, 10, 7, 11, 5, 17], [1, 7, 3, 6]],
  [20, 13, 7, [6, 12, 8, 13, 6, 20], [1, 9, 5, 8]],
  [24, 16, 8, [6, 14, 9, 16, 6, 24], [2, 11, 6, 9]],
])('with %i ordinary, %i worry and %i danger stories', (ordinary, worry, danger, flags, fine) => {
  const sizes = {
    actedOnOrdinary: ordinary,
    actedWithTime: ordinary + worry,
    missed: worry + danger,
    askedOnOrdinary: ordinary,
  };
  const name = Object.keys(sizes) as (keyof typeof sizes)[];

  test('a pattern is mentioned from the agreed number', () => {
    const found = name.map((column) => gates[column].flag[sizes[column] - gates[column].from]);
    const late = gates.late.flag[danger - gates.late.from];
    const disagreed = gates.disagreed.flag[ordinary + worry + danger - gates.disagreed.from];
    expect([...found, late, disagreed]).toEqual(flags);
  });

  test('it is fine up to the agreed number', () => {
    expect(name.map((column) => gates[column].fine[sizes[column] - gates[column].from])).toEqual(fine);
  });
});

test('with very few stories nothing can be flagged, and nothing is fine either', () => {
  expect(flaggedFrom(1, 0.9)).toBe(2);
  expect(fineUpTo(1, 0.01)).toBe(-1);
});

test('there is a number for every pool that may be judged', () => {
  const ranges = { actedOnOrdinary: 24, actedWithTime: 44, missed: 24, askedOnOrdinary: 24, late: 24, disagreed: 48 };
  for (const [column, to] of Object.entries(ranges)) {
    const gate = gates[column as keyof typeof gates];
    expect(gate.from + gate.flag.length - 1, column).toBe(to);
  }
});
