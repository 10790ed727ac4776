import type { FirstAnswer } from '../pool.ts';

/** A story in another set. `misconception` is the mistaken idea it answers. */
export type OtherStory = { id: string; misconception: string };

/**
 * New stories in other sets, at most three: those on the same misconceptions first.
 * @param misconceptions Of the stories worth reading again.
 * @param first First answers; a story among them is not new.
 */
export function findOthers<T extends OtherStory>(
  others: readonly T[],
  misconceptions: readonly string[],
  first: readonly FirstAnswer[],
): T[] {
  const fresh = others.filter(({ id }) => !first.some(({ story }) => story === id));
  const isAlike = (other: T) => misconceptions.includes(other.misconception);
  return [...fresh.filter(isAlike), ...fresh.filter((other) => !isAlike(other))].slice(0, 3);
}
