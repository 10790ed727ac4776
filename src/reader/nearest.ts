/**
 * The candidate that was most likely meant by a misspelt word.
 * @returns undefined when nothing is near enough: no slip in a code of one or two letters, one in a word of three, two in a word of up to eight,
 * and a third of the letters in a longer one.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = countSlips(fold(word), fold(candidate));
    if (slips <= allowedSlips(word) && (best === undefined || slips < best.slips)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** `Did you mean "bedtime-2"?`, or an empty string when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : `Did you mean "${nearest}"?`;
}

function allowedSlips(word: string): number {
  if (word.length <= 2) return 0;
  return word.length === 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
}

/** Capitals, underscores and blanks are the commonest slips in an id; they cost nothing. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_]+/g, '-');
}

/** Letters to add, leave out, replace or swap with their neighbour (optimal string alignment). */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}
