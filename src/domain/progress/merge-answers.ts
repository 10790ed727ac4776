import type { FirstAnswer } from '../practice/pool.ts';

/** Both lists, oldest first, with the earliest answer to each story. */
export function mergeFirstAnswers<T extends FirstAnswer>(known: readonly T[], added: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const answer of [...known, ...added]) if (!first.has(answer.story)) first.set(answer.story, answer);
  return [...first.values()];
}
