/** One step comes before another. Two steps of which no pair speaks may stand in any order. */
export type Pair = { id: string; first: string; then: string; idea: string };

/** The pairs that stand the other way round in this order, as they are listed. Empty when the order is one of the right ones. */
export function findTurned<P extends Pair>(pairs: readonly P[], order: readonly string[]): P[] {
  return pairs.filter(({ first, then }) => order.indexOf(first) > order.indexOf(then));
}

/**
 * The right order that keeps most of hers: again and again the first of her steps that waits for no other.
 * @returns Fewer steps than `order` when the pairs go round in a circle and no order is right.
 */
export function findNearestOrder(pairs: readonly Pair[], order: readonly string[]): string[] {
  const left = [...order];
  const found: string[] = [];
  for (;;) {
    const free = left.findIndex((step) => !pairs.some(({ first, then }) => then === step && left.includes(first)));
    if (free < 0) return found;
    found.push(...left.splice(free, 1));
  }
}

/** Whether some order keeps every pair. */
export function canBeOrdered(pairs: readonly Pair[], steps: readonly string[]): boolean {
  return findNearestOrder(pairs, steps).length === steps.length;
}

/** Whether only a single order keeps every pair: then each step of it is bound to the next. */
export function hasOneOrder(pairs: readonly Pair[], steps: readonly string[]): boolean {
  const order = findNearestOrder(pairs, steps);
  return order.slice(1).every((then, index) => pairs.some((pair) => pair.first === order[index] && pair.then === then));
}
