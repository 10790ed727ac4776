/** A piece of text; an isolated one stands in `<bdi>`, so that its direction does not disturb its neighbours. */
export interface Run {
  readonly text: string;
  readonly isolated: boolean;
}

const latin = String.raw`[A-Za-z\u00C0-\u024F]`;
const inside = String.raw`[A-Za-z\u00C0-\u024F0-9@.'’&/:_+ -]`;
const end = String.raw`[A-Za-z\u00C0-\u024F0-9]`;
const arabic = String.raw`[\u0600-\u06FF\u0750-\u077F]`;

/** Names and addresses in Latin letters, and numbers written in groups, such as 0800-2000. */
const foreignInRtl = new RegExp(`(?:[0-9@]${inside}*)?${latin}(?:${inside}*${end})?|\\+?[0-9]+(?:[ -][0-9]+)+`, 'g');
const foreignInLtr = new RegExp(`${arabic}(?:[${'\\u0600-\\u06FF\\u0750-\\u077F'}0-9 ،-]*${arabic})?`, 'g');

/**
 * Splits a text at the runs that are written in the other direction.
 * @param dir Direction of the text as a whole.
 * @returns Runs that join to the same text; one run, not isolated, when there is nothing foreign in it.
 * @see https://www.w3.org/International/articles/inline-bidi-markup/ on why a number with a hyphen turns round in Arabic
 */
export function splitRuns(text: string, dir: 'ltr' | 'rtl'): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(dir === 'rtl' ? foreignInRtl : foreignInLtr)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isolated: false });
    runs.push({ text: match[0], isolated: true });
    from = match.index + match[0].length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), isolated: false });
  return runs;
}
