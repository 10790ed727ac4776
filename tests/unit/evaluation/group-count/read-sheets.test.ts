import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBeforeAfter, readSheets } from '#domain/evaluation/group-count/read-sheets.ts';
import type { Mark } from '#schemas/group-count.ts';
import { fourOthers, fourStories } from '#tests/support/a-counted-group.ts';

const read = (text: string) => readSheets(text, fourStories);

test('a line is a sheet, in the order of the stories', () => {
  expect(read('1223')).toEqual({
    findings: [],
    sheets: [
      {
        answers: [
          { story: 'bike', answer: 'ordinary' },
          { story: 'prayer', answer: 'worry' },
          { story: 'letter', answer: 'worry' },
          { story: 'knife', answer: 'danger' },
        ],
        tally: {
          ordinary: { ordinary: 1, worry: 1, danger: 0 },
          worry: { ordinary: 0, worry: 1, danger: 0 },
          danger: { ordinary: 0, worry: 0, danger: 1 },
        },
      },
    ],
  });
});

test('a story without an answer is left out, and never counted as an answer', () => {
  const { sheets } = read('-123');
  expect(sheets[0]?.answers.map(({ story }) => story)).toEqual(['prayer', 'letter', 'knife']);
  expect(sheets[0]?.tally.ordinary).toEqual({ ordinary: 1, worry: 0, danger: 0 });
});

test.each(['1 1 2 3', ' 11 23 ', '1\t1\t2\t3', '١١٢٣', '۱۱۲۳'])('“%s” is read as 1123', (line) => {
  expect(read(line)).toEqual(read('1123'));
});

test('empty lines are no sheets, and the lines after them keep their number', () => {
  const { sheets, findings } = read('\n1123\r\n\r\n112');
  expect(sheets).toHaveLength(1);
  expect(findings).toMatchObject([{ row: 4 }]);
});

describe('what is wrong is said by line', () => {
  test.each([
    ['112', { kind: 'length', found: 3, expected: 4 }],
    ['11231', { kind: 'length', found: 5, expected: 4 }],
    ['1143', { kind: 'sign', place: 3, found: '4' }],
    ['11x3', { kind: 'sign', place: 3, found: 'x' }],
    ['1,1,2,3', { kind: 'sign', place: 2, found: ',' }],
    ['1123 Amal', { kind: 'sign', place: 5, found: 'A' }],
    ['--23', { kind: 'need', need: 'ordinary' }],
    ['11-3', { kind: 'need', need: 'worry' }],
    ['112-', { kind: 'need', need: 'danger' }],
  ])('%s', (line, finding) => {
    expect(read(`1123\n${line}`)).toEqual({
      sheets: [expect.anything()],
      findings: [{ row: 2, text: line, ...finding }],
    });
  });
});

test('before and after stand on one line, each in the order of its own form', () => {
  const { sheets, findings } = readBeforeAfter('1123 / 2132', fourStories, fourOthers);
  expect(findings).toEqual([]);
  expect(sheets[0]?.after.answers).toEqual([
    { story: 'note', answer: 'worry' },
    { story: 'drum', answer: 'ordinary' },
    { story: 'dare', answer: 'danger' },
    { story: 'hat', answer: 'worry' },
  ]);
});

test.each([
  ['11232132', 0],
  ['1123/2132/', 2],
])('%s has not one slash', (line, found) => {
  expect(readBeforeAfter(line, fourStories, fourOthers).findings).toEqual([
    { row: 1, text: line, kind: 'halves', found },
  ]);
});

test('every line that is not empty becomes a sheet or a finding, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ''))), (lines) => {
      const { sheets, findings } = read(lines.join('\n'));
      expect(sheets.length + findings.length).toBe(lines.filter((line) => line.trim() !== '').length);
    }),
  );
});

test('what was typed is what is counted', () => {
  const mark = fc.constantFrom<Mark>('1', '2', '3');
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark, mark, mark), { minLength: 1 }), (rows) => {
      const { sheets } = read(rows.map((row) => row.join('')).join('\n'));
      const answers = ['ordinary', 'worry', 'danger'];
      expect(sheets.map((sheet) => sheet.answers.map(({ answer }) => answer))).toEqual(
        rows.map((row) => row.map((one) => answers[Number(one) - 1])),
      );
    }),
  );
});
