import type { Need } from '#schemas/activity.ts';

/** A timeline without its words. */
export type Timeline = { id: string; weeks: readonly { id: string }[] };

export type TimelineState = {
  /** The timeline on the screen, from 0. */
  at: number;
  /** Her answers to its weeks so far, in their order. As many as weeks: she looks back. */
  answers: readonly Need[];
};

export type TimelineEvent =
  | { type: 'judged'; answer: Need }
  /** The week before is open again, and its answer taken back. */
  | { type: 'went-back' }
  | { type: 'went-on' }
  | { type: 'started-again' };

export const startTimelines: TimelineState = { at: 0, answers: [] };

/** The next state. An event that the present screen does not allow changes nothing. */
export function judge(timelines: readonly Timeline[], state: TimelineState, event: TimelineEvent): TimelineState {
  switch (event.type) {
    case 'judged':
      return isLookingBack(timelines, state) ? state : { ...state, answers: [...state.answers, event.answer] };
    case 'went-back':
      return { ...state, answers: state.answers.slice(0, -1) };
    case 'went-on':
      return isLookingBack(timelines, state) && !isLast(timelines, state) ? { at: state.at + 1, answers: [] } : state;
    case 'started-again':
      return startTimelines;
  }
}

/** @throws {RangeError} When the state belongs to other timelines. */
export function getTimeline<T extends Timeline>(timelines: readonly T[], { at }: TimelineState): T {
  const timeline = timelines[at];
  if (!timeline) throw new RangeError(`There is no timeline ${at} of ${timelines.length}.`);
  return timeline;
}

/** Whether every week of the timeline on the screen is judged. */
export function isLookingBack(timelines: readonly Timeline[], state: TimelineState): boolean {
  return state.answers.length >= getTimeline(timelines, state).weeks.length;
}

export function isLast(timelines: readonly Timeline[], { at }: TimelineState): boolean {
  return at >= timelines.length - 1;
}
