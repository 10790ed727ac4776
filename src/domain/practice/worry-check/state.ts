import { findOutcome, type CheckAnswer, type CheckQuestion } from './outcome.ts';

/** What was answered so far, and nothing besides: it lives as long as the screen shows it. */
export type CheckState = { answers: readonly CheckAnswer[] };

export type CheckEvent =
  | { type: 'answered'; answer: CheckAnswer }
  /** Back to the question before. */
  | { type: 'went-back' }
  /** From the start, or the page was left. */
  | { type: 'cleared' };

export const untouched: CheckState = { answers: [] };

/** The next state. An event that the present screen does not allow changes nothing. */
export function check(questions: readonly CheckQuestion[], state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'answered':
      return findOutcome(questions, state.answers) ? state : { answers: [...state.answers, event.answer] };
    case 'went-back':
      return { answers: state.answers.slice(0, -1) };
    case 'cleared':
      return untouched;
  }
}
