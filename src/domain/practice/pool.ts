import type { Need } from '#schemas/activity.ts';

/** What a person answered the first time she met a story. Later answers to the same story are practice and count nowhere. */
export type FirstAnswer = { story: string; answer: Need };

/** The `need` of each story by story id. */
export type Keys = Readonly<Record<string, Need>>;

/** How many stories of each sort a sentence looks back on: ordinary ones, and the others. */
export const poolLimit = 24;

/**
 * The first answers a sentence may speak about.
 * @param answers Oldest first. Only the first answer to a story counts; stories without a key are left out.
 * @returns At most the latest 24 ordinary and the latest 24 other ones, oldest first.
 */
export function poolFirstAnswers(answers: readonly FirstAnswer[], keys: Keys): FirstAnswer[] {
  const first = new Map<string, FirstAnswer>();
  for (const answer of answers) {
    if (Object.hasOwn(keys, answer.story) && !first.has(answer.story)) first.set(answer.story, answer);
  }
  const ordinary = [...first.values()].filter(({ story }) => keys[story] === 'ordinary').slice(-poolLimit);
  const other = [...first.values()].filter(({ story }) => keys[story] !== 'ordinary').slice(-poolLimit);
  const kept = new Set([...ordinary, ...other]);
  return [...first.values()].filter((answer) => kept.has(answer));
}
