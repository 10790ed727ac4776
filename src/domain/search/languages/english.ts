import { distinct, type Language, type Stem } from '../language.ts';
import { foldAccents } from '../words.ts';

/**
 * - Stemmer on (Porter, part of lunr, no extra bytes): `worried` finds `worry`.
 * - Accents off the letters: `café` and `cafe` are one word to whoever types on a phone.
 * - Looking inside words off: English writes its compounds apart, and `art` would find `start`.
 */
export function createEnglish(stem: Stem): Language {
  const fold = (word: string) => foldAccents(word.toLowerCase()).replace(/['’]s$|['’]/g, '');
  return {
    id: 'en',
    fold,
    formsOf: (word) => distinct([stem(fold(word)), fold(word)]),
    looksInside: false,
  };
}
