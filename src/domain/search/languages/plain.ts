import type { Language } from '../language.ts';
import { foldAccents } from '../words.ts';

/**
 * Any language without a file of its own. No stemmer: a wrong one does more harm than none, and beginnings of words and single
 * slips are looked up anyway.
 */
export function createPlain(id: string): Language {
  const fold = (word: string) => foldAccents(word.toLocaleLowerCase(id)).replace(/['’]/g, '');
  return { id, fold, formsOf: (word) => [fold(word)], looksInside: false };
}
