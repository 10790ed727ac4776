import { distinct, type Language, type Stem } from '../language.ts';
import { foldAccents } from '../words.ts';

/**
 * - Stemmer on (Snowball, from lunr-languages): `gesprekken` finds `gesprek`.
 * - Accents off the letters: `één`, `ideeën` are often typed `een`, `ideeen`.
 * - Looking inside words on: Dutch writes compounds as one word and their last part says what they are, so that `hulp` finds
 *   `jeugdhulp`.
 */
export function createDutch(stem: Stem): Language {
  const fold = (word: string) => foldAccents(word.toLowerCase()).replace(/['’]/g, '');
  return {
    id: 'nl',
    fold,
    formsOf: (word) => distinct([stem(fold(word)), fold(word)]),
    looksInside: true,
  };
}
