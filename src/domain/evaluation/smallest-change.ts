import { tQuantile } from '../statistics/t-quantile.ts';

/**
 * Spread of one person's change between two parallel forms of 8 ordinary and 8 other stories, when there is no change in the mean:
 * practice.md section 6 (true d′ sd 0.5, c sd 0.45, real changes sd 0.2). Suspicion as a share.
 */
export const plannedSpread = { sensitivity: 0.66, criterion: 0.45, suspicion: 0.225 } as const;

/**
 * The smallest mean change that a group of this size shows in 8 of 10 cases (two-sided 5%): (t(.975) + t(.80)) · spread / √people.
 * @param people At least 2.
 */
export function smallestChange(people: number, spread: number): number {
  return ((tQuantile(0.975, people - 1) + tQuantile(0.8, people - 1)) * spread) / Math.sqrt(people);
}
