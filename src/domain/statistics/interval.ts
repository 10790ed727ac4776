import { normalQuantile } from './normal.ts';
import { tQuantile } from './t-quantile.ts';

/** A figure and its two-sided 95% interval. */
export type Figure = { estimate: number; low: number; high: number };

const upper = 0.975;

/** An estimate whose standard deviation is known well enough to use the normal distribution. */
export function normalInterval(estimate: number, deviation: number): Figure {
  return around(estimate, normalQuantile(upper) * deviation);
}

/**
 * The mean with Student's interval over the values, one for each person.
 * @throws {RangeError} For fewer than two values: one value says nothing about others.
 */
export function tInterval(values: readonly number[]): Figure {
  if (values.length < 2) throw new RangeError(`Expected at least 2 values, found ${values.length}.`);
  const freedom = values.length - 1;
  return around(mean(values), tQuantile(upper, freedom) * Math.sqrt(squares(values) / freedom / values.length));
}

/**
 * The mean of the means of two halves, each counting the same, with Student's interval; their spread is taken to be equal. What sets the
 * halves apart (which form came first) cancels out.
 * @throws {RangeError} For an empty half, or fewer than three values in all.
 */
export function tIntervalOfHalves(one: readonly number[], other: readonly number[]): Figure {
  const freedom = one.length + other.length - 2;
  if (one.length === 0 || other.length === 0 || freedom < 1)
    throw new RangeError(`Expected two halves with at least 3 values, found ${one.length} and ${other.length}.`);
  const variance = (squares(one) + squares(other)) / freedom;
  const deviation = Math.sqrt(variance * (1 / one.length + 1 / other.length)) / 2;
  return around((mean(one) + mean(other)) / 2, tQuantile(upper, freedom) * deviation);
}

/**
 * A share with its score interval, which neither leaves 0 to 1 nor shrinks to nothing at its ends.
 * @param share 0 to 1.
 * @param n Above 0; how many independent observations the share is worth.
 * @see Wilson 1927; recommended by Newcombe 1998, Statistics in Medicine 17:857-872
 */
export function wilsonInterval(share: number, n: number): Figure {
  const z2 = normalQuantile(upper) ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n)) * (normalQuantile(upper) / (1 + z2 / n));
  return { estimate: share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/**
 * A sum of weighted figures, from their intervals alone: each limit takes from every figure the distance to its own limit on that side.
 * For two shares with weights 1 and -1 it is method 10 of Newcombe 1998, Statistics in Medicine 17:873-890. Right when the figures
 * are independent, too wide when those with opposite weights go up and down together.
 */
export function weightedSum(parts: readonly { weight: number; figure: Figure }[]): Figure {
  const estimate = parts.reduce((sum, { weight, figure }) => sum + weight * figure.estimate, 0);
  const reach = (side: 'low' | 'high') =>
    Math.hypot(
      ...parts.map(({ weight, figure }) => {
        const limit = weight > 0 === (side === 'high') ? figure.high : figure.low;
        return weight * (figure.estimate - limit);
      }),
    );
  return { estimate, low: estimate - reach('low'), high: estimate + reach('high') };
}

/** The first figure, its interval stretched to cover that of the second. */
export function atLeastAsWide(figure: Figure, floor: Figure): Figure {
  return { ...figure, low: Math.min(figure.low, floor.low), high: Math.max(figure.high, floor.high) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

function around(estimate: number, reach: number): Figure {
  return { estimate, low: estimate - reach, high: estimate + reach };
}
