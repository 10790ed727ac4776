/**
 * Words of a text in any of our languages: letters, marks and digits, with apostrophes, hyphens and separators of digits
 * inside. Arabic و ف ب ل ك ال stay joined to their word, as they are written.
 */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}\u0640]+(?:['’.,:\-\u2011][\p{L}\p{M}\p{N}\u0640]+)*/gu) ?? [];
}

export function wordCount(text: string): number {
  return splitWords(text).length;
}

/**
 * Words a reader meets in a lesson or page as it is written (Markdown with components, with or without front matter):
 * tags and ids do not count, and the one attribute that is shown, `because`, does.
 */
export function proseWordCount(mdx: string): number {
  const body = mdx.replace(/^---\r?\n.*?\r?\n---/s, '');
  const shown = body.replace(/<\/?[A-Za-z][^>]*>/g, (tag) => /because="([^"]*)"/.exec(tag)?.[1] ?? ' ');
  return wordCount(shown.replace(/\]\([^)]*\)/g, ']').replace(/^\s*\d+\.\s/gm, ''));
}
