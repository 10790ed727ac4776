import type { FirstAnswer } from '../practice/pool.ts';

/** Both lists, oldest first, with the earliest answer to each story. */
export function mergeFirstAnswers(known: readonly FirstAnswer[], added: readonly FirstAnswer[]): FirstAnswer[] {
  const first = new Map<string, FirstAnswer>();
  for (const answer of [...known, ...added]) if (!first.has(answer.story)) first.set(answer.story, answer);
  return [...first.values()];
}
