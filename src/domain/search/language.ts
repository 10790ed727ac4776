/** How one language's words are brought together. Every function is pure and takes one word as it is written. */
export interface Language {
  readonly id: string;
  /** The word in one way of writing: case, accents and letter variants gone. */
  fold(word: string): string;
  /** The forms under which the word is filed and looked up, surest first; never empty. The folded word is among them. */
  formsOf(word: string): readonly string[];
  /** On: a query word is also looked for inside words, and an unknown one by its parts. */
  readonly looksInside: boolean;
}

/** Cuts a word down to what its inflected forms share. */
export type Stem = (word: string) => string;

/** Unique, in order. */
export function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}
