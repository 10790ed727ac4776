import { splitWords } from './words.ts';

/**
 * How much of the wording two texts share: of all different sequences of three words in the shorter text, the share that
 * also stands in the other. 0 to 1; 0 when a text has fewer than three words.
 */
export function overlap(a: string, b: string, locale: string): number {
  const [fewer, more] = [sequences(a, locale), sequences(b, locale)].toSorted((one, other) => one.size - other.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return 0;
  return [...fewer].filter((sequence) => more.has(sequence)).length / fewer.size;
}

function sequences(text: string, locale: string): Set<string> {
  const words = stems(text, locale);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/**
 * Words in the form in which they are compared, so that a changed ending does not hide that a text is the same.
 * - Turkish, which says much in endings: the first five letters (the stemmer "F5" of Can and others, 2008).
 * - Arabic, which changes words with the child's gender: no vowel marks or tatweel, one form of alef, ya and ta marbuta, then
 *   the light stemmer "light10" (Larkey and others, 2007). Verbs keep their first letter, so يذهب and تذهب still differ.
 * - Others: small letters.
 */
export function stems(text: string, locale: string): string[] {
  return splitWords(text).map((word) => (stemmers[locale] ?? small)(word, locale));
}

const small = (word: string, locale: string) => word.toLocaleLowerCase(locale);

const stemmers: Readonly<Record<string, (word: string, locale: string) => string>> = {
  tr: (word) => small(word, 'tr').slice(0, 5),
  ar: (word) => stripArabic(foldArabic(word)),
};

/** Arabic letters without what spelling leaves open: vowel marks, tatweel, hamza on alef, final ya and ta marbuta. */
export function foldArabic(text: string): string {
  return text
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function stripArabic(word: string): string {
  const joined = word.length > 3 ? word.replace(/^و/, '') : word;
  const bare = joined.replace(/^(?:ال|بال|كال|فال|لل)(?=..)/, '');
  return arabicEndings.reduce((left, ending) => (left.length > ending.length + 1 ? cut(left, ending) : left), bare);
}

function cut(word: string, ending: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : word;
}

const arabicEndings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
