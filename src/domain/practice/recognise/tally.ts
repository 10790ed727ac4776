import type { Need } from '#schemas/activity.ts';
import type { FirstAnswer, Keys } from '../pool.ts';

/** How often each answer was given to stories of each need: `tally.ordinary.danger` is acting at once on an ordinary story. */
export type Tally = Record<Need, Record<Need, number>>;

/** Counts answers by the need of their story. Answers to stories without a key are not counted. */
export function tallyAnswers(answers: readonly FirstAnswer[], keys: Keys): Tally {
  const tally = emptyTally();
  for (const { story, answer } of answers) {
    const need = keys[story];
    if (need) tally[need][answer] += 1;
  }
  return tally;
}

/** How many stories of this need were answered. */
export function countNeed(tally: Tally, need: Need): number {
  return tally[need].ordinary + tally[need].worry + tally[need].danger;
}

function emptyTally(): Tally {
  const none = { ordinary: 0, worry: 0, danger: 0 };
  return { ordinary: { ...none }, worry: { ...none }, danger: { ...none } };
}
