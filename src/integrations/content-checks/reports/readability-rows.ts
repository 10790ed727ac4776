import { bands, measureReadability, type Readability } from '#domain/text/readability.ts';
import { wordCount } from '#domain/text/words.ts';
import type { Content } from '#reader/content.ts';
import { activitiesOf, proseOf } from '#reader/walk.ts';
import { leavesOf } from '../shared/words-files.ts';

/** How one file reads. */
export interface ReadabilityRow {
  locale: string;
  file: string;
  measured: Readability;
  /** What lies outside the band of the language; empty when nothing does. */
  outside: string[];
  /** Lines of paragraphs that are harder than a paragraph should be. */
  hardParagraphs: number[];
}

interface Text {
  locale: string;
  file: string;
  blocks: { text: string; line: number }[];
}

/** One row for each lesson, page and practice in each language, by language and file. */
export function readabilityRows(content: Content): ReadabilityRow[] {
  return [...proseTexts(content), ...practiceTexts(content)]
    .map(measure)
    .filter(({ measured }) => measured.words > 0)
    .toSorted((a, b) => (`${a.locale} ${a.file}` < `${b.locale} ${b.file}` ? -1 : 1));
}

function proseTexts(content: Content): Text[] {
  return proseOf(content).map(({ locale, prose }) => ({ locale, file: prose.file, blocks: [...prose.body.blocks] }));
}

function practiceTexts(content: Content): Text[] {
  return activitiesOf(content).flatMap(({ words }) =>
    [...words].map(([locale, file]) => ({
      locale,
      file: file.file,
      blocks: leavesOf(file.data).map(({ path, text }) => ({ text, line: file.lineOf(path) })),
    })),
  );
}

function measure({ locale, file, blocks }: Text): ReadabilityRow {
  const texts = blocks.map(({ text }) => text);
  const measured = measureReadability(texts, locale);
  return {
    locale,
    file,
    measured,
    outside: [...outsideBand(measured, locale), ...emptyVerbs(texts, locale)],
    hardParagraphs: blocks.filter(({ text }) => isHard(text, locale)).map(({ line }) => line),
  };
}

function outsideBand({ score, wordsPerSentence, longWords }: Readability, locale: string): string[] {
  const band = bands[locale];
  if (band === undefined) return [];
  const [least, most] = band.wordsPerSentence;
  return [
    ...(score !== undefined && score < (band.lessonScore ?? 0) ? [`score under ${band.lessonScore}`] : []),
    // Formulas reward chopped text; languages.md points out means under five words.
    ...(wordsPerSentence < Math.min(5, least) ? ['sentences chopped'] : []),
    ...(wordsPerSentence > most ? [`sentences over ${most}`] : []),
    ...(band.longWords !== undefined && longWords > band.longWords
      ? [`long words over ${Math.round(band.longWords * 100)}%`]
      : []),
  ];
}

/** A formula says nothing about a handful of words. */
const enoughWords = 15;

function isHard(text: string, locale: string): boolean {
  const limit = bands[locale]?.paragraphScore;
  if (limit === undefined || wordCount(text) < enoughWords) return false;
  const { score } = measureReadability([text], locale);
  return score !== undefined && score < limit;
}

/** Arabic تمّ or يتمّ with a verbal noun instead of a verb, as officials write. */
function emptyVerbs(texts: readonly string[], locale: string): string[] {
  if (locale !== 'ar') return [];
  const count = texts.flatMap(
    (text) => text.match(/(?<!\p{L})[وف]?(?:ي|ت|س?ي|س?ت)?تم[\u064E\u0651]*(?![\p{L}\p{M}])/gu) ?? [],
  );
  return count.length === 0 ? [] : [`تمّ: ${count.length}`];
}
