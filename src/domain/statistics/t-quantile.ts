import { incompleteBeta, logGamma } from './beta.ts';
import { normalQuantile } from './normal.ts';

/**
 * The t below which Student's distribution lies with probability `p`, to 1e-10: its distribution function, which is an incomplete beta
 * function (Abramowitz and Stegun 26.7.1), turned round by Newton's method. The tail is convex, and Student's t lies beyond the normal
 * z: starting from z, every step stays below the answer and comes nearer.
 * @param p Above 0 and below 1.
 * @param freedom Degrees of freedom, at least 1.
 * @throws {RangeError} Outside these ranges.
 */
export function tQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a probability above 0 and below 1, found ${p}.`);
  if (!(freedom >= 1)) throw new RangeError(`Expected at least 1 degree of freedom, found ${freedom}.`);
  if (p < 0.5) return -tQuantile(1 - p, freedom);
  let t = normalQuantile(p);
  for (let step = 0; step < 100; step += 1) {
    const missing = (above(t, freedom) - (1 - p)) / density(t, freedom);
    t += missing;
    if (missing < 1e-12 * t) break;
  }
  return t;
}

/** Probability of a value above t, for t of 0 or more. */
function above(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

function density(t: number, freedom: number): number {
  const front = Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2)) / Math.sqrt(freedom * Math.PI);
  return front * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
}
