import type { Need } from '#schemas/activity.ts';
import type { FirstAnswer, Keys } from '../pool.ts';

/** One story in a row of dots. */
export type Dot = { story: string; filled: boolean };
export type DotRows = {
  /** Ordinary stories; filled where the reader left them in peace. */
  peace: Dot[];
  /** Worrying and dangerous stories; filled where the reader noticed that something was wrong. */
  noticed: Dot[];
};

/** The two rows of dots for the answers of one round, in the order in which they were given. */
export function drawDots(answers: readonly FirstAnswer[], keys: Keys): DotRows {
  const row = (isInRow: (need: Need) => boolean, isFilled: (answer: Need) => boolean) =>
    answers
      .filter(({ story }) => keys[story] && isInRow(keys[story]))
      .map(({ story, answer }) => ({ story, filled: isFilled(answer) }));
  return {
    peace: row(
      (need) => need === 'ordinary',
      (answer) => answer === 'ordinary',
    ),
    noticed: row(
      (need) => need !== 'ordinary',
      (answer) => answer !== 'ordinary',
    ),
  };
}
