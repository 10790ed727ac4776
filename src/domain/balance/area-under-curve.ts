/**
 * How often a positive case scores higher than a negative one; ties count half. 0.5 is chance, 1 a perfect order.
 * @returns 0.5 when one of the two groups is empty: nothing can be told apart.
 */
export function areaUnderCurve(cases: readonly { score: number; positive: boolean }[]): number {
  const positives = cases.filter(({ positive }) => positive);
  const negatives = cases.filter(({ positive }) => !positive);
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  const wins = positives.flatMap((a) => negatives.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}
