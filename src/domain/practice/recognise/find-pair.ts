import type { FirstAnswer } from '../pool.ts';

/** Two stories with the same facts and one difference. */
export type Pair = readonly [first: FirstAnswer, second: FirstAnswer];

/**
 * A pair of twins that was answered differently, to be looked at side by side once. It says nothing about the reader.
 * @param twins The other half by story id, for the stories of this set.
 * @param first First answers, oldest first.
 * @param fresh First answers of this visit; a pair is offered only while one of its halves is fresh.
 * @param shown Pairs already offered, by `pairId`.
 */
export function findPair(
  twins: Readonly<Record<string, string>>,
  first: readonly FirstAnswer[],
  fresh: readonly FirstAnswer[],
  shown: readonly string[],
): Pair | undefined {
  for (const [story, twin] of Object.entries(twins)) {
    const one = first.find((answer) => answer.story === story);
    const other = first.find((answer) => answer.story === twin);
    if (!one || !other || one.answer === other.answer) continue;
    if (shown.includes(pairId([one, other]))) continue;
    if (fresh.some((answer) => answer.story === story || answer.story === twin)) return [one, other];
  }
  return undefined;
}

/** The same id whichever half comes first. */
export function pairId([one, other]: Pair): string {
  return [one.story, other.story].sort().join(' ');
}
