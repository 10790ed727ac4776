import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, writeCsv } from '#integrations/keys/csv.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells);

test.each([
  ['semicolons', 'role;a;b\r\nA1;bus;1'],
  ['commas', 'role,a,b\nA1,bus,1\n'],
  ['tabs and the mark that spreadsheets put first', '\uFEFFrole\ta\tb\nA1\tbus\t1'],
  ['remarks and empty rows between', '# a, b\n\n;;\nrole;a;b\n"# more; of it";;\nA1; bus ;1'],
])('a table with %s is read', (_, text) => {
  expect(cellsOf(text)).toEqual([
    ['role', 'a', 'b'],
    ['A1', 'bus', '1'],
  ]);
});
test('a quoted cell may hold separators, quotes and line breaks, and lines are counted on', () => {
  const { rows } = parseCsv('a;b\n"one; ""two""\nthree";x\nlast;y');
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['one; "two"\nthree', 'x'] },
    { line: 4, cells: ['last', 'y'] },
  ]);
});
test('a quote that is never closed is told with its line', () => {
  expect(parseCsv('a;b\nc;"d\ne;f').unclosed).toBe(2);
  expect(parseCsv('a;"b"').unclosed).toBeUndefined();
});
test('what is written is read again', () => {
  const letters = fc.constantFrom('x', 'ş', 'ق', ';', '"', ' ', '\n', ',');
  const cell = fc.string({ unit: letters }).map((text) => text.trim());
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => ['A1', ...cells]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(cellsOf(writeCsv([['role', ''], ...rows])).slice(1)).toEqual(rows);
    }),
  );
});
