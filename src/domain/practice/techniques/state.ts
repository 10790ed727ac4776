import type { Step } from '#schemas/activity.ts';

export type TechniquesState = {
  screen: 'asking' | 'feedback' | 'end';
  /** The message on the screen, from 0 over all chats. */
  at: number;
  /** Her answers by message. */
  answers: Readonly<Record<string, Step>>;
};

export type TechniquesEvent = { type: 'answered'; answer: Step } | { type: 'went-on' } | { type: 'started-again' };

export const startTechniques: TechniquesState = { screen: 'asking', at: 0, answers: {} };

/**
 * The next state. An event that the present screen does not allow changes nothing.
 * @param messages Ids of all messages, in the order in which they are read.
 */
export function sortOut(messages: readonly string[], state: TechniquesState, event: TechniquesEvent): TechniquesState {
  switch (event.type) {
    case 'answered': {
      const id = messages[state.at];
      if (state.screen !== 'asking' || id === undefined) return state;
      return { ...state, screen: 'feedback', answers: { ...state.answers, [id]: event.answer } };
    }
    case 'went-on': {
      if (state.screen !== 'feedback') return state;
      const at = state.at + 1;
      return { ...state, at, screen: at < messages.length ? 'asking' : 'end' };
    }
    case 'started-again':
      return startTechniques;
  }
}
