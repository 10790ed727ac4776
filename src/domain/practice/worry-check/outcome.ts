import type { Outcome, WorryCheck } from '#schemas/activity.ts';

/** An answer about what was seen. */
export type CheckAnswer = 'yes' | 'unsure' | 'no';
export const checkAnswers: readonly CheckAnswer[] = ['yes', 'unsure', 'no'];

/** A question without its words: what a yes to it means. */
export type CheckQuestion = Pick<WorryCheck['questions'][number], 'about'>;

/**
 * Where these answers lead, or undefined while a question is open whose answer could still change it. Any yes about danger
 * means a call, at once; any other yes, and any "not sure", means advice; nothing else remains than to stay close.
 * @param answers In the order of the questions; later ones may be missing.
 */
export function findOutcome(questions: readonly CheckQuestion[], answers: readonly CheckAnswer[]): Outcome | undefined {
  if (questions.some(({ about }, index) => about === 'danger' && answers[index] === 'yes')) return 'call';
  const open = questions.slice(answers.length);
  if (open.some(({ about }) => about === 'danger')) return undefined;
  if (answers.some((answer) => answer !== 'no')) return 'advice';
  return open.length > 0 ? undefined : 'stay';
}

/** Every way in which all questions can be answered. */
export function listAnswerings(count: number): CheckAnswer[][] {
  if (count === 0) return [[]];
  return listAnswerings(count - 1).flatMap((before) => checkAnswers.map((answer) => [...before, answer]));
}
