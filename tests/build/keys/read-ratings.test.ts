import { describe, expect, test } from 'vitest';
import { gatherRatings } from '#integrations/keys/gather-ratings.ts';
import { readRatings } from '#integrations/keys/read-ratings.ts';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';
import { aRatingsFile } from '#tests/support/a-ratings-file.ts';

const known = { stories: ['bus', 'hat'], locales: ['en', 'nl'] };
const read = (text: string, file = 'ratings-en.csv') => readRatings(file, text, known);
const told = (text: string) => read(text).findings.map(tellFinding);
const rules = (text: string) => read(text).findings.map(({ check, line }) => `${line} ${check}`);

test('a file that holds gives every answer with who gave it, and passes over what was left open', () => {
  const { value, findings } = read(aRatingsFile({ bus: '1112.', hat: '3....' }));
  expect(findings).toEqual([]);
  const { ratings, days } = gatherRatings([value!]);
  expect(ratings).toHaveLength(5);
  expect(ratings[3]).toEqual({
    story: 'bus',
    rater: 'en4',
    role: 'both',
    background: '',
    language: 'en',
    answer: 'worry',
  });
  expect(days.get('bus')).toBe('2026-11-30');
});
test('columns that nobody used are left out', () => {
  const unused = { rater: 'rater;;;en1;en2;en3;en4;en5;en6;en7' };
  expect(Object.keys(read(aRatingsFile({ bus: '11111' }, unused)).value!.data.raters)).toHaveLength(5);
});
test('everything that is wrong is told at once, with line, what was found and expected, and what to do', () => {
  const text = aRatingsFile(
    { bus: '1141.', hatt: '11111' },
    { role: 'role;;;practitoner;parent;parent;parent;neither' },
  );
  expect(told(text)).toEqual([
    `ratings-en.csv:4   [schema/unfit-value]
  "raters › en1 › role" is "practitoner". Expected one of "practitioner", "parent", "both", "neither".
  Did you mean "practitioner"?
  Readers would be told that people agree about a story, and nobody could say who.`,
    `ratings-en.csv:6   [schema/unfit-value]
  "answers › bus › en3" is "4". Expected one of "1", "2", "3", "".
  Change the value.
  Readers would be told that people agree about a story, and nobody could say who.`,
  ]);
  expect(told(aRatingsFile({ hatt: '11111' }))[0]).toContain('There is no story "hatt".\n  Did you mean "hat"?');
});

describe('is refused:', () => {
  test.each([
    ['a row that means nothing', { roles: 'rolle;;;parent' }, '6 ratings/row'],
    ['a row that stands twice', { again: 'day;2026-12-01' }, '6 ratings/repeated'],
    ['a rater who stands twice', { rater: 'rater;;;en1;en1;en3;en4;en5' }, '3 ratings/repeated'],
    ['answers without a rater', { rater: 'rater;;;en1;;en3;en4;en5' }, '3 ratings/nameless'],
    ['a language of no page', { language: 'language;fr' }, '1 ratings/language'],
    ['a day as a spreadsheet shows it', { day: 'day;30-11-2026' }, '2 schema/unfit-value'],
    ['a name for a number', { rater: 'rater;;;Fatima;en2;en3;en4;en5' }, '3 schema/unfit-key'],
    ['a background in words', { background: 'background;;;Dutch;b;a;;b' }, '5 schema/unfit-value'],
    ['a quote without an end', { day: 'day;"2026-11-30' }, '2 ratings/open-quote'],
  ])('%s', (_, changes, found) => {
    expect(rules(aRatingsFile({ bus: '11111' }, changes))).toContain(found);
  });
  test('a story that stands twice', () => {
    expect(rules(`${aRatingsFile({ bus: '11111' })}\nA2;bus;;2`)).toEqual(['7 ratings/repeated']);
  });
  test('a file without its rows, each named', () => {
    expect(told('A1;bus;;1').join()).toContain('The row "language" is missing.');
    expect(told('').join()).toContain('The row "day" is missing.');
  });
});

describe('files together', () => {
  const gather = (one: string, other: string) =>
    gatherRatings([read(one, 'one.csv').value!, read(other, 'other.csv').value!]);
  test('one person may fill in two sheets', () => {
    const { ratings, findings } = gather(aRatingsFile({ bus: '11111' }), aRatingsFile({ hat: '11111' }));
    expect(findings).toEqual([]);
    expect(new Set(ratings.map(({ rater }) => rater)).size).toBe(5);
  });
  test('nobody rates a story twice, and nobody is two people', () => {
    const other = aRatingsFile({ bus: '1....' }, { role: 'role;;;parent;practitioner;parent;both;neither' });
    const { findings } = gather(aRatingsFile({ bus: '11111' }), other);
    expect(findings.map(({ file, line, check, found }) => `${file}:${line} ${check} ${found}`)).toEqual([
      'other.csv:4 ratings/other-person The rater "en1" has the role "parent" here and "practitioner" in one.csv.',
      'other.csv:6 ratings/twice The rater "en1" rated "bus" here and in one.csv:6.',
    ]);
  });
  test('a story carries the day on which it was rated last', () => {
    const later = { day: 'day;2026-12-05', rater: 'rater;;;en6;en7;en8;en9;en10' };
    expect(gather(aRatingsFile({ bus: '11111' }, later), aRatingsFile({ bus: '11111' })).days.get('bus')).toBe(
      '2026-12-05',
    );
  });
});
