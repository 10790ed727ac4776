import type { Need } from '#schemas/activity.ts';
import type { FirstAnswer } from '../practice/pool.ts';
import type { Dimension, TwinPair } from './twin-pairs.ts';

/** In how many pairs of a dimension the first half got the stronger answer, and in how many the other half. */
export type Directions = Record<Dimension, { one: number; other: number; pairs: number }>;

/** How one sheet went, to be added to those of others. Pairs of which one half was not answered are left out. */
export function findDirections(pairs: readonly TwinPair[], answers: readonly FirstAnswer[]): Directions {
  const found: Directions = { origin: none(), gender: none(), ideology: none() };
  for (const { dimension, one, other } of pairs) {
    const [first, second] = [one, other].map((id) => answers.find(({ story }) => story === id)?.answer);
    if (!first || !second) continue;
    const count = found[dimension];
    count.pairs += 1;
    if (steps[first] > steps[second]) count.one += 1;
    if (steps[first] < steps[second]) count.other += 1;
  }
  return found;
}

const steps: Record<Need, number> = { ordinary: 0, worry: 1, danger: 2 };

function none() {
  return { one: 0, other: 0, pairs: 0 };
}
