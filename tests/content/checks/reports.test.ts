import { expect, test } from 'vitest';
import { programmeTable } from '#integrations/content-checks/reports/programme-table.ts';
import { readabilityDetails, readabilityTable } from '#integrations/content-checks/reports/readability-table.ts';
import { translationTable } from '#integrations/content-checks/reports/translation-table.ts';
import { goodPractice } from '#tests/support/content/practice/good-practice.ts';
import { readTree, swap } from '#tests/support/content/read-tree.ts';

/** Texts of the good tree in one language: one for each practice, and the rest. */
const texts = 15 + goodPractice.length;

test('the table of translations counts what is current, stale and missing', () => {
  const { content } = readTree({
    'glossary/nl.yaml': undefined,
    'sentences/en.yaml': swap('afraid: Sit', 'afraid: Stand'),
    'pages/help/ar.mdx': (text) => text.replace(/of: '\w+', /, ''),
    'sources/ar.yaml': swap('review: draft', 'review: { by: municipal editor, on: 2025-03-31 }'),
  });
  expect(
    translationTable(content)
      .split('\n')
      .map((row) => row.split(/ {2,}/)),
  ).toEqual([
    ['Translations', 'texts', 'current', 'stale', 'no hash', 'missing', 'reviewed'],
    ['Dutch (nl)', String(texts), String(texts - 2), '1', '0', '1', '0'],
    ['Arabic (ar)', String(texts), String(texts - 2), '1', '1', '0', '1'],
  ]);
});

test('the table of readability names the formula and the band of each language, and none for Arabic', () => {
  const rows = readabilityTable(readTree().content).split('\n');
  expect(rows[1]).toMatch(/^English \(en\) +Flesch +\d+ +from 75 /);
  expect(rows[2]).toMatch(/^Dutch \(nl\) +Flesch-Douma +\d+ +from 75 /);
  expect(rows[3]).toMatch(/^Arabic \(ar\) +none +- +- /);
});

test('the details say what lies outside its band, and where', () => {
  const official =
    'Notwithstanding aforementioned considerations, municipalities administer individualised multidisciplinary interventions following comprehensive evaluations.';
  const { content } = readTree({
    'programme/mothers/at-home/first/en.mdx': swap('</Moment>', `${official} ${official}\n\n</Moment>`),
    'programme/mothers/at-home/first/ar.mdx': swap('</Moment>', 'تمّ إرسال الرسالة.\n\n</Moment>'),
  });
  const rows = readabilityDetails(content).split('\n');
  expect(rows.find((row) => row.includes('first/en.mdx'))).toContain('hard at line 11');
  expect(rows.find((row) => row.includes('first/ar.mdx'))).toContain('تمّ: 1');
});

test('the table of the programme counts what is there beside what is wanted', () => {
  const rows = programmeTable(readTree().content)
    .split('\n')
    .map((row) => row.trim().split(/ {2,}/));
  expect(rows).toContainEqual(['Stories', '8', 'from 96']);
  expect(rows).toContainEqual(['ordinary', '5 (63%)', '55% to 60%']);
  expect(rows).toContainEqual(['with: child', '1', 'from 3']);
  expect(rows).toContainEqual(['Parts with questions that come back', '1', 'from 10']);
});
