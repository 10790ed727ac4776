import { distinct, type Language, type Stem } from '../language.ts';
import { foldAccents } from '../words.ts';

/**
 * - Case by Turkish rules: `I` becomes `ı` and `İ` becomes `i`; English rules would make `KIZIM` a word that does not exist.
 * - Accents off the letters, ı as i: many type `cocugum` for `çocuğum` on a phone with a Dutch keyboard. Words that only differ
 *   in these signs (`kız`, `kiz`) are rare enough to be found together.
 * - What follows an apostrophe is a case ending on a name (`Hollanda’da`), so it is dropped.
 * - Stemmer on (Snowball, from lunr-languages): it knows short words, `okula` finds `okul`. It goes by vowels and needs the
 *   signs, so it sees the word before they are taken off.
 * - Also the first five letters of longer words: Turkish strings endings together, and cutting at five letters finds as much as a
 *   full analysis does (Can et al. 2008, "Information retrieval on Turkish texts", JASIST 59). A final k, p, t counts as g,
 *   b, d, since it softens before an ending: `çocuk`, `çocuğum`.
 */
export function createTurkish(stem: Stem): Language {
  const lower = (word: string) => word.toLocaleLowerCase('tr').replace(/['’].*$/, '');
  const fold = (word: string) => foldAccents(lower(word));
  return {
    id: 'tr',
    fold,
    formsOf: (word) => distinct([soften(foldAccents(stem(lower(word)))), fold(word), soften(fold(word).slice(0, 5))]),
    looksInside: false,
  };
}

function soften(word: string): string {
  if (word.length < 4) return word;
  return word.slice(0, -1) + (SOFT[word.at(-1) ?? ''] ?? word.slice(-1));
}

const SOFT: Readonly<Record<string, string>> = { k: 'g', p: 'b', t: 'd' };
