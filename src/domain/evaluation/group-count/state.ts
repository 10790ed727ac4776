import type { Need } from '#schemas/activity.ts';
import type { Outcome } from './count.ts';

/** Cards that were held up for one story, as typed; nothing typed is none. */
export type Hands = Readonly<Record<Need, string>>;

/**
 * What a trainer typed and tapped, in memory only. Texts stay as they were typed: they are parsed when figures are asked for, and a
 * mistake stays in sight until then.
 */
export type CountState = {
  /** Id of the chosen stories. */
  choice: string;
  way: 'sheets' | 'cards';
  /** By field: the sheets of each choice, the halves of a before and after, the number of people. */
  texts: Readonly<Record<string, string>>;
  hands: Readonly<Record<string, Hands>>;
  /** The story that cards are counted for. */
  at: number;
  /** What came of it; gone with the next change. */
  outcome?: Outcome | undefined;
};

export type CountEvent =
  | { type: 'chose'; choice: string }
  | { type: 'took-way'; way: CountState['way'] }
  | { type: 'typed'; field: string; text: string }
  | { type: 'typed-hands'; story: string; answer: Need; text: string }
  | { type: 'tapped'; story: string; answer: Need; by: 1 | -1 }
  | { type: 'went-to'; at: number }
  | { type: 'measured'; outcome: Outcome }
  | { type: 'left' };

export function notCounted(choice: string): CountState {
  return { choice, way: 'sheets', texts: {}, hands: {}, at: 0 };
}

export const noHands: Hands = { ordinary: '', worry: '', danger: '' };

/** The next state. Every change but turning to another story takes the figures away, since they are no longer those of what is shown. */
export function count(state: CountState, event: CountEvent): CountState {
  if (event.type === 'measured') return { ...state, outcome: event.outcome };
  if (event.type === 'went-to') return { ...state, at: event.at };
  return { ...change(state, event), outcome: undefined };
}

function change(state: CountState, event: Exclude<CountEvent, { type: 'measured' | 'went-to' }>): CountState {
  switch (event.type) {
    case 'chose':
      return { ...state, choice: event.choice, at: 0 };
    case 'took-way':
      return { ...state, way: event.way };
    case 'typed':
      return { ...state, texts: { ...state.texts, [event.field]: event.text } };
    case 'typed-hands':
      return setHands(state, event.story, event.answer, event.text);
    case 'tapped':
      return setHands(state, event.story, event.answer, String(Math.max(0, handsNow(state, event) + event.by)));
    case 'left':
      return notCounted(state.choice);
  }
}

function setHands(state: CountState, story: string, answer: Need, text: string): CountState {
  return { ...state, hands: { ...state.hands, [story]: { ...(state.hands[story] ?? noHands), [answer]: text } } };
}

/** A tap on something that is no number begins again at none. */
function handsNow({ hands }: CountState, { story, answer }: { story: string; answer: Need }): number {
  return Number(hands[story]?.[answer]) || 0;
}
