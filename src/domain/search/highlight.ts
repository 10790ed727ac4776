import { findWords } from './words.ts';

/** A stretch of text, marked or not. */
export interface Run {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * The words of a text that the query found, as written. Whole words only: a mark inside a word would part letters that Arabic
 * joins.
 */
export function findMatches(text: string, isMatch: (word: string) => boolean): readonly string[] {
  return [...new Set(findWords(text).map((word) => word.text))].filter((word) => isMatch(word));
}

/** The text in stretches whose texts, put together, are the text. */
export function highlight(text: string, matches: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const word of findWords(text)) {
    if (!matches.includes(word.text)) continue;
    if (word.start > done) runs.push({ text: text.slice(done, word.start), isMatch: false });
    runs.push({ text: word.text, isMatch: true });
    done = word.start + word.text.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), isMatch: false });
  return runs;
}
