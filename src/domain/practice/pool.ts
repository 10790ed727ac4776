import type { Need } from '#schemas/activity.ts';
import { mergeFirstAnswers } from '../progress/merge-answers.ts';

/** What a person answered the first time she met a story. Later answers to the same story are practice and count nowhere. */
export type FirstAnswer = {
  story: string;
  answer: Need;
  /** She met the story first in a return visit. It is known, and no sentence counts it. */
  returned?: true | undefined;
};

/** The `need` of each story by story id. */
export type Keys = Readonly<Record<string, Need>>;

/** How many stories of each sort a sentence looks back on: ordinary ones, and the others. */
export const poolLimit = 24;

/**
 * The first answers a sentence may speak about.
 * @param answers Oldest first. Only the first answer to a story counts, and none when it was given in a return visit; stories
 * without a key are left out.
 * @returns At most the latest 24 ordinary and the latest 24 other ones, oldest first.
 */
export function poolFirstAnswers(answers: readonly FirstAnswer[], keys: Keys): FirstAnswer[] {
  const first = mergeFirstAnswers(answers, []).filter(({ story, returned }) => !returned && Object.hasOwn(keys, story));
  const ordinary = first.filter(({ story }) => keys[story] === 'ordinary').slice(-poolLimit);
  const other = first.filter(({ story }) => keys[story] !== 'ordinary').slice(-poolLimit);
  return first.filter((answer) => ordinary.includes(answer) || other.includes(answer));
}
