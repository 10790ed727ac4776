import type { Need } from '#schemas/activity.ts';
import type { FirstAnswer, Keys } from '../pool.ts';
import type { Sentence } from './choose-sentence.ts';

/**
 * The stories worth reading again, at most two: those that the sentence speaks of first, then those answered two steps away,
 * then the round on the screen before older answers. Asking about an ordinary story is never among them.
 * @param round Answers of this round, oldest first.
 * @param pool The pool behind the sentence; empty when there is no sentence.
 */
export function findReread(
  round: readonly FirstAnswer[],
  pool: readonly FirstAnswer[],
  keys: Keys,
  sentence: Sentence | undefined,
): string[] {
  const inRound = new Set(round.map(({ story }) => story));
  const candidates = [...round, ...pool.filter(({ story }) => !inRound.has(story))];
  const weighed = candidates.flatMap(({ story, answer }) => {
    const need = keys[story];
    if (!need || need === answer || isCareful(need, answer)) return [];
    const distance = Math.abs(steps[answer] - steps[need]);
    return [{ story, weight: distance + (isSpokenOf(need, answer, sentence) ? 2 : 0) }];
  });
  return weighed
    .sort((one, other) => other.weight - one.weight) // stable: equal weights keep the order of the round
    .slice(0, 2)
    .map(({ story }) => story);
}

const steps: Record<Need, number> = { ordinary: 0, worry: 1, danger: 2 };

function isCareful(need: Need, answer: Need): boolean {
  return need === 'ordinary' && answer === 'worry';
}

function isSpokenOf(need: Need, answer: Need, sentence: Sentence | undefined): boolean {
  if (sentence?.code === 'alarm') return answer === 'danger';
  if (sentence?.code === 'missed') return answer === 'ordinary';
  return sentence?.late === true && need === 'danger';
}
