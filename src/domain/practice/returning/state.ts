import type { Need } from '#schemas/activity.ts';
import type { FirstAnswer } from '../pool.ts';

/** A return visit while it is going on. */
export type VisitState = {
  screen: { kind: 'story' } | { kind: 'feedback'; answer: Need } | { kind: 'end' };
  /** Stories still to read; the first one is on the screen. */
  queue: readonly string[];
  /** What was answered here, oldest first. It lives as long as the page. */
  answers: readonly FirstAnswer[];
};

export type VisitEvent = { type: 'answered'; answer: Need } | { type: 'went-on' };

export function startVisit(stories: readonly string[]): VisitState {
  return { screen: { kind: stories.length > 0 ? 'story' : 'end' }, queue: stories, answers: [] };
}

/** The next state. An event that does not belong to the screen changes nothing. */
export function visit(state: VisitState, event: VisitEvent): VisitState {
  const { screen, queue, answers } = state;
  const [story] = queue;
  switch (event.type) {
    case 'answered':
      if (screen.kind !== 'story' || story === undefined) return state;
      return {
        screen: { kind: 'feedback', answer: event.answer },
        queue,
        answers: [...answers, { story, answer: event.answer }],
      };
    case 'went-on':
      if (screen.kind !== 'feedback') return state;
      return { screen: { kind: queue.length > 1 ? 'story' : 'end' }, queue: queue.slice(1), answers };
  }
}
