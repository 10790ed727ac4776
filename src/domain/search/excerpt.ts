import { findWords } from './words.ts';

/**
 * The piece of a text that says most about a query.
 * @param isMatch Whether a word, as written, was found.
 * @param length Most letters to show.
 * @returns undefined when no passage holds a found word.
 */
export function findExcerpt(
  passages: readonly string[],
  isMatch: (word: string) => boolean,
  length = 170,
): string | undefined {
  let best: { passage: string; at: number; count: number } | undefined;
  for (const passage of passages) {
    const matches = findWords(passage).filter(({ text }) => isMatch(text));
    const count = new Set(matches.map(({ text }) => text.toLowerCase())).size;
    if (count > (best?.count ?? 0)) best = { passage, at: matches[0]!.start, count };
  }
  return best && cut(best.passage, best.at, length);
}

/** Cut at blanks, with an ellipsis where something was left out. */
export function cut(text: string, at: number, length: number): string {
  if (text.length <= length) return text;
  const wanted = Math.max(0, Math.min(at - Math.floor(length / 4), text.length - length));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  const piece = text.slice(start, end > start ? end : start + length).trim();
  return `${start > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`;
}
