import type { Need } from '#schemas/activity.ts';
import type { FirstAnswer, Keys } from '../pool.ts';
import { findPair, pairId, type Pair } from './find-pair.ts';

/** What one screen of `recognise` offers. */
export type RecogniseSet = {
  /** Story ids in the order of the activity. */
  stories: readonly string[];
  /** Keys of all stories of the programme: answers in other sets count in the pool. */
  keys: Keys;
  /** The other half by story id, as far as its text is at hand. */
  twins: Readonly<Record<string, string>>;
};

export type RecogniseScreen =
  | { kind: 'story' }
  | { kind: 'feedback'; answer: Need }
  | { kind: 'checkpoint' }
  | { kind: 'end'; pair?: Pair }
  | { kind: 'reread'; story: string };

export type RecogniseState = {
  screen: RecogniseScreen;
  /** Stories to read in this round; the first one is on the screen. */
  queue: readonly string[];
  /** Answers of this round, oldest first, one a story. */
  round: readonly FirstAnswer[];
  /** First answers that are known, oldest first: remembered ones and those of this visit. */
  first: readonly FirstAnswer[];
  /** First answers of this visit, oldest first. */
  fresh: readonly FirstAnswer[];
  /** Answers since the last checkpoint. */
  sinceCheckpoint: number;
  /** Pairs that were shown side by side. */
  shownPairs: readonly string[];
};

export type RecogniseEvent =
  /** What the answer book still knew, oldest first. */
  | { type: 'remembered'; answers: readonly FirstAnswer[] }
  /** The address names a story. */
  | { type: 'entered'; story: string }
  | { type: 'answered'; answer: Need }
  | { type: 'went-on' }
  | { type: 'asked-for-more' }
  | { type: 'said-enough' }
  | { type: 'reopened'; story: string }
  | { type: 'closed' }
  | { type: 'started-again' };

/** After how many answers the reader is asked whether that is enough. */
export const storiesPerCheckpoint = 4;

export function startRecognise(set: RecogniseSet): RecogniseState {
  return {
    screen: { kind: 'story' },
    queue: set.stories,
    round: [],
    first: [],
    fresh: [],
    sinceCheckpoint: 0,
    shownPairs: [],
  };
}

/** The next state. An event that does not belong to the screen changes nothing. */
export function recognise(set: RecogniseSet, state: RecogniseState, event: RecogniseEvent): RecogniseState {
  switch (event.type) {
    case 'remembered':
      return remember(set, state, event.answers);
    case 'entered':
      return enter(set, state, event.story);
    case 'answered':
      return state.screen.kind === 'story' ? answer(state, event.answer) : state;
    case 'went-on':
      return state.screen.kind === 'feedback' ? goOn(set, state) : state;
    case 'asked-for-more':
      return canReadMore(state) ? { ...state, screen: { kind: 'story' }, sinceCheckpoint: 0 } : state;
    case 'said-enough':
      return state.screen.kind === 'checkpoint' ? end(set, state) : state;
    case 'reopened':
      return state.screen.kind === 'end' && set.stories.includes(event.story)
        ? { ...state, screen: { kind: 'reread', story: event.story } }
        : state;
    case 'closed':
      return state.screen.kind === 'reread' ? { ...state, screen: { kind: 'end' } } : state;
    case 'started-again':
      return { ...state, screen: { kind: 'story' }, queue: set.stories, round: [], sinceCheckpoint: 0 };
  }
}

/** The story on the screen, if one is. */
export function currentStory({ screen, queue }: RecogniseState): string | undefined {
  if (screen.kind === 'reread') return screen.story;
  return screen.kind === 'story' || screen.kind === 'feedback' ? queue[0] : undefined;
}

/** An unfinished round goes on with the stories not yet seen; a finished one begins again. */
function remember(set: RecogniseSet, state: RecogniseState, answers: readonly FirstAnswer[]): RecogniseState {
  if (state.fresh.length > 0 || state.screen.kind !== 'story') return state;
  const first = answers.filter((one, index) => answers.findIndex(({ story }) => story === one.story) === index);
  const seen = first.filter(({ story }) => set.stories.includes(story));
  if (seen.length === set.stories.length) return { ...state, first };
  const queue = set.stories.filter((story) => !seen.some((one) => one.story === story));
  return { ...state, first, round: seen, queue };
}

function enter(set: RecogniseSet, state: RecogniseState, story: string): RecogniseState {
  if (!set.stories.includes(story) || currentStory(state) === story) return state;
  const left = state.screen.kind === 'feedback' ? state.queue.slice(1) : state.queue;
  return {
    ...state,
    screen: { kind: 'story' },
    queue: [story, ...left.filter((id) => id !== story)],
    round: state.round.filter((one) => one.story !== story),
  };
}

function answer(state: RecogniseState, given: Need): RecogniseState {
  const story = state.queue[0];
  if (story === undefined) return state;
  const one = { story, answer: given };
  const isFirst = !state.first.some((known) => known.story === story);
  return {
    ...state,
    screen: { kind: 'feedback', answer: given },
    round: [...state.round, one],
    first: isFirst ? [...state.first, one] : state.first,
    fresh: isFirst ? [...state.fresh, one] : state.fresh,
    sinceCheckpoint: state.sinceCheckpoint + 1,
  };
}

function goOn(set: RecogniseSet, state: RecogniseState): RecogniseState {
  const next = { ...state, queue: state.queue.slice(1) };
  if (next.queue.length === 0) return end(set, next);
  return { ...next, screen: { kind: next.sinceCheckpoint < storiesPerCheckpoint ? 'story' : 'checkpoint' } };
}

function end(set: RecogniseSet, state: RecogniseState): RecogniseState {
  const pair = findPair(set.twins, state.first, state.fresh, state.shownPairs);
  if (!pair) return { ...state, screen: { kind: 'end' } };
  return { ...state, screen: { kind: 'end', pair }, shownPairs: [...state.shownPairs, pairId(pair)] };
}

function canReadMore({ screen, queue }: RecogniseState): boolean {
  return (screen.kind === 'checkpoint' || screen.kind === 'end') && queue.length > 0;
}
