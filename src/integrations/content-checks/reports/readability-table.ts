import { bands } from '#domain/text/readability.ts';
import type { Content } from '#reader/content.ts';
import { languageName } from '../shared/languages.ts';
import { readabilityRows, type ReadabilityRow } from './readability-rows.ts';
import { textTable } from './text-table.ts';

/** One line for each language: what is measured, against its band. A report, never a verdict. */
export function readabilityTable(content: Content): string {
  const rows = readabilityRows(content);
  const lines = content.localeIds
    .filter((locale) => rows.some((row) => row.locale === locale))
    .map((locale) =>
      languageLine(
        locale,
        rows.filter((row) => row.locale === locale),
      ),
    );
  const heading = [
    'Readability',
    'formula',
    'score',
    'band',
    'words a sentence',
    'band',
    'long words',
    'band',
    'files outside',
  ];
  return textTable([heading, ...lines]);
}

/** One line for each file, with what lies outside its band and where the hard paragraphs are. */
export function readabilityDetails(content: Content): string {
  const rows = readabilityRows(content).map(({ file, measured, outside, hardParagraphs }) => [
    file,
    String(measured.words),
    number(measured.score),
    measured.wordsPerSentence.toFixed(1),
    percent(measured.longWords),
    [...outside, ...(hardParagraphs.length > 0 ? [`hard at line ${hardParagraphs.join(', ')}`] : [])].join('; ') || '-',
  ]);
  return textTable([['File', 'words', 'score', 'words a sentence', 'long words', 'outside'], ...rows]);
}

function languageLine(locale: string, rows: readonly ReadabilityRow[]): string[] {
  const band = bands[locale];
  const words = rows.reduce((sum, { measured }) => sum + measured.words, 0);
  // Long files count for more than short ones.
  const mean = (pick: (row: ReadabilityRow) => number | undefined) =>
    rows.reduce((sum, row) => sum + (pick(row) ?? Number.NaN) * row.measured.words, 0) / words;
  const score = mean(({ measured }) => measured.score);
  return [
    languageName(locale),
    band?.formula ?? 'none',
    Number.isNaN(score) ? '-' : score.toFixed(0),
    band?.lessonScore === undefined ? '-' : `from ${band.lessonScore}`,
    mean(({ measured }) => measured.wordsPerSentence).toFixed(1),
    band === undefined ? '-' : band.wordsPerSentence.join(' to '),
    percent(mean(({ measured }) => measured.longWords)),
    band?.longWords === undefined ? '-' : `to ${percent(band.longWords)}`,
    `${rows.filter(({ outside }) => outside.length > 0).length} of ${rows.length}`,
  ];
}

function number(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
