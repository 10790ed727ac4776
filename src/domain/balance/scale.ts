/**
 * The limits of the balance rules are set for the whole programme of 96 stories. With fewer stories a share, a difference or a
 * curve jumps by chance alone, so the limits are wider. There is one rule for all of them:
 *
 * **A limit is widened by the noise that the smaller number adds: one standard deviation now, less one in the whole programme.**
 *
 * So it equals the limit of the rules at 96 stories, never gets stricter than that, and at 28 (16 ordinary and 12 others) a share
 * may lie 4 points further out, a difference of shares 9 points, an area under the curve 0.05. Counts that a share allows
 * are rounded outward, since nobody can write half a story. Rules for one set (`check-balance` and others) have no scale: a set
 * is as long now as it will be then.
 */
export function widening(noiseNow: number, noiseThen: number): number {
  return Math.max(0, noiseNow - noiseThen);
}

/** What the finished programme holds; practice.md section 8 sets its limits for this. */
export const wholeProgramme = { stories: 96, ordinary: 55, others: 41, drawnIn: 27 } as const;

/**
 * Below 12 ordinary and 12 others, rules of spread stay silent: every figure would be chance. It is the same gate below which
 * nothing is said about a reader's own answers.
 */
export const enoughForSpread = { ordinary: 12, others: 12 } as const;

/** Largest standard deviation of a share of `n` stories. */
export function noiseOfShare(n: number): number {
  return 0.5 / Math.sqrt(n);
}

/** Largest standard deviation of the difference between a share of `a` stories and one of `b` others. */
export function noiseOfDifference(a: number, b: number): number {
  return 0.5 * Math.sqrt(1 / a + 1 / b);
}

/** Standard deviation of the area under the curve when nothing predicts anything (Mann and Whitney 1947). */
export function noiseOfArea(a: number, b: number): number {
  return Math.sqrt((a + b + 1) / (12 * a * b));
}

/** Standard deviation of a mean text length as a share of it; story lengths vary by about 15% around their mean. */
export function noiseOfLength(n: number): number {
  return 0.15 / Math.sqrt(n);
}

/**
 * How many of `n` stories may be of a kind.
 * @param share Limits for the whole programme, 0 to 1.
 * @param then How many stories the share is of in the whole programme.
 */
export function scaledCounts(
  share: { least?: number; most?: number },
  n: number,
  then: number,
): { least: number; most: number } {
  const wider = widening(noiseOfShare(n), noiseOfShare(then));
  const least = Math.floor(((share.least ?? 0) - wider) * n + tiny);
  const most = Math.ceil(((share.most ?? 1) + wider) * n - tiny);
  return { least: Math.max(0, least), most: Math.min(n, most) };
}

/**
 * A number of stories that the whole programme must have, for a programme of `n`: in proportion, rounded down, and at least one
 * when there is enough to judge a spread at all.
 */
export function scaledMinimum(count: number, n: number): number {
  if (n >= wholeProgramme.stories) return count;
  const enough = n >= enoughForSpread.ordinary + enoughForSpread.others;
  return Math.max(enough ? 1 : 0, Math.floor((count * n) / wholeProgramme.stories));
}

/** Keeps 0.1 + 0.2 from costing an author a story. */
const tiny = 1e-9;
