import { expect, test } from 'vitest';
import { caseTable } from '#integrations/content-checks/checks/case-table.ts';
import { told } from '#tests/support/content/findings.ts';
import { caseTablePath } from '#tests/support/content/practice/case-table.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const path = `${caseTablePath}/activity.yaml`;
const tellAfter = (...swaps: [string, string][]) =>
  told(caseTable, { [path]: (text) => swaps.reduce((now, [from, to]) => swap(from, to)(now), text) });

test('a table at which everybody is asked now is told', () => {
  const [first] = told(caseTable, { [path]: (text) => text.replaceAll(/seat: (later|not)/g, 'seat: now') });
  expect(first).toBe(`content/${path}:4   [case-table/seats]
  The roles do not have all three answers. Expected some to be asked now, some later and some not.
  Change a seat, or choose another case.
  A reader would learn that all who can come, all that is known and all that can be done is best.`);
});

test('cards that are all for the whole table are told, and four alike in a row', () => {
  expect(
    tellAfter(
      ['id: jacket, from: school, reach: none', 'id: jacket, from: school, reach: table'],
      ['id: letter, from: police, reach: none', 'id: letter, from: police, reach: table'],
    ).join(),
  ).toContain('Four cards in a row have the same answer.');
  expect(tellAfter(['reach: some, with: [police], differ: true', 'reach: table, differ: true']).join()).toContain(
    'No card is for: some.',
  );
});

test('hearers stand where some hear it, and are never the one who knows it', () => {
  expect(tellAfter(['with: [police], differ', 'with: [youth-care], differ']).join()).toContain('[case-table/hearers]');
  expect(tellAfter(['with: [police], differ', 'differ']).join()).toContain('goes to: nobody');
  expect(tellAfter(['reach: none }', 'reach: none, with: [ngo] }']).join()).toContain('[case-table/hearers]');
});

test('a plan of one side only is told, and one in which nothing is too much', () => {
  expect(tellAfter(['sort: limit, by: police, view: needed', 'sort: limit, by: police, view: possible'])[0]).toContain(
    'No measure is needed of the sort: limit.',
  );
  expect(tellAfter(['id: visit, sort: help', 'id: visit, sort: limit'])[0]).toContain('fewer than 3');
  expect(tellAfter(['view: too-much', 'view: possible'])[0]).toContain('No measure is too much.');
});

test('families are never asked to judge measures, and professionals never only told', () => {
  expect(tellAfter(['audience: professionals', 'audience: families'])[0]).toContain('some of its measures are judged');
  expect(tellAfter(['view: too-much', 'view: told'])[0]).toContain('some of its measures are only told');
  const forFamilies = (text: string) =>
    text.replace('audience: professionals', 'audience: families').replaceAll(/view: [a-z-]+/g, 'view: told');
  expect(told(caseTable, { [path]: forFamilies })).toEqual([]);
});

test('a family that nobody hears is told', () => {
  expect(tellAfter(['role: family, seat: now', 'role: family, seat: later'])[0]).toContain('[case-table/family]');
  expect(tellAfter([', hears: true', ''])[0]).toContain('No measure hears the family.');
});

test('a table without doubt is told', () => {
  expect(tellAfter([', differ: true', ''])[0]).toContain('[case-table/experts-differ]');
});
