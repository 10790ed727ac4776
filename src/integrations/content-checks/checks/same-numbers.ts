import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import type { ProseFile } from '#reader/parse-prose.ts';
import { lessonsOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck, type Spot } from '../content-check.ts';
import { languageName, sourceLocale } from '../shared/languages.ts';
import { numbersIn } from '../shared/numbers.ts';
import { leavesOf, wordsOf, type WordsFile } from '../shared/words-files.ts';

/** No translation changes, loses or adds a number. Numbers are compared as digits, whatever separates them. */
export const sameNumbers: ContentCheck = {
  id: 'same-numbers',
  severity: 'error',
  purpose: 'Numbers written in digits are the same in every language.',
  check: (content) => [...compareAllProse(content), ...compareAllWords(content)],
};

function compareAllProse(content: Content): Finding[] {
  return [...lessonsOf(content), ...content.pages].flatMap(({ texts }) => {
    const from = texts.get(sourceLocale(content) ?? '');
    if (from === undefined) return [];
    return [...texts].flatMap(([locale, to]) =>
      compare(locale, numbersOf(from), numbersOf(to), from.file, (number) => proseSpot(to, number)),
    );
  });
}

function compareAllWords(content: Content): Finding[] {
  return wordsOf(content).flatMap((files) => {
    const from = files.get(sourceLocale(content) ?? '');
    if (from === undefined) return [];
    return [...files].flatMap(([locale, to]) => compareWords(locale, from, to));
  });
}

function compareWords(locale: string, from: WordsFile, to: WordsFile): Finding[] {
  const texts = new Map(leavesOf(to.data).map(({ path, text }) => [path.join('.'), text]));
  return leavesOf(from.data).flatMap(({ path, text }) => {
    const other = texts.get(path.join('.'));
    if (other === undefined || path.includes('also')) return [];
    const where = `${from.file}:${from.lineOf(path)}`;
    return compare(locale, new Set(numbersIn(text)), new Set(numbersIn(other)), where, () => spotIn(to, ...path));
  });
}

function compare(
  locale: string,
  wanted: ReadonlySet<string>,
  there: ReadonlySet<string>,
  where: string,
  spot: (number: string | undefined) => Spot,
): Finding[] {
  const hurt = `A reader of ${languageName(locale)} would be told something else than the others.`;
  const missing = [...wanted].filter((number) => !there.has(number));
  const extra = [...there].filter((number) => !wanted.has(number));
  return [
    ...missing.map((number) =>
      tell('same-numbers/missing', spot(undefined), {
        found: `The number ${number} is missing.`,
        expected: `It stands in ${where}.`,
        mend: 'Write it in digits, as the source does.',
        hurt,
      }),
    ),
    ...extra.map((number) =>
      tell('same-numbers/extra', spot(number), {
        found: `The number ${number} stands here, and the source does not have it.`,
        expected: `Compare ${where}.`,
        mend: 'Correct it, or write it as a word where the source has a word.',
        hurt,
      }),
    ),
  ];
}

function numbersOf(prose: ProseFile): Set<string> {
  const texts = [prose.data.title, prose.data.summary, ...prose.body.blocks.map(({ text }) => text)];
  return new Set(texts.flatMap((text) => numbersIn(text)));
}

function proseSpot(prose: ProseFile, number: string | undefined): Spot {
  const block = prose.body.blocks.find(({ text }) => number !== undefined && numbersIn(text).includes(number));
  return { file: prose.file, line: block?.line ?? 1 };
}
