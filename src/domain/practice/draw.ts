/** One thing to practise with, and the mistaken ideas it answers. */
export type Drawable = { id: string; ideas: readonly string[] };

/**
 * What to offer next: things that were not offered yet, those on the same mistaken ideas first, otherwise in their own order.
 * @param asked Ids of what was offered before.
 * @param ideas Mistaken ideas that were met so far.
 * @param count How many at most.
 */
export function drawAlike<T extends Drawable>(
  all: readonly T[],
  asked: readonly string[],
  ideas: readonly string[],
  count: number,
): T[] {
  const fresh = all.filter(({ id }) => !asked.includes(id));
  const isAlike = (one: T) => one.ideas.some((idea) => ideas.includes(idea));
  return [...fresh.filter(isAlike), ...fresh.filter((one) => !isAlike(one))].slice(0, count);
}

/** Both lists as one, each entry once, in the order in which they came. */
export function withoutRepeats(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
