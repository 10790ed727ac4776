/** A word as it stands in a text. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * The words of a text in their order. A word is letters, signs on letters, and digits; an apostrophe inside belongs to it
 * (`child’s`), a hyphen ends it, so that `far-right` is found by either half.
 */
export function findWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

/**
 * Letters with accents as letters without, in scripts that build them from both: `é` becomes `e`, `ş` becomes `s`.
 * Turkish ı stands alone in Unicode, so it is named.
 */
export function foldAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i');
}
