import type { Door, Ending } from '#domain/practice/conversation/graph.ts';
import type { Direction } from './Words.tsx';
import type { Link } from './recognise-props.ts';

type NodeWords = {
  id: string;
  /** What can be seen. */
  does?: string | undefined;
  says?: string | undefined;
  /** What the other thinks and does not say; in an ending what stays. */
  thinks: string;
  /** Why it went this way; in an ending the closing words. */
  note?: string | undefined;
};
export type TalkNodeText = NodeWords & { door: Door; choices: readonly { id: string; to: string; text: string }[] };
export type EndNodeText = NodeWords & { ending: Ending };
export type NodeText = TalkNodeText | EndNodeText;

export type ConversationProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the conversation when it is not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  partner: { gender: 'girl' | 'boy'; name: string };
  by: 'room' | 'phone';
  scene: string;
  start: string;
  leave: string;
  afraid: string;
  nodes: readonly NodeText[];
  /** Where to go on after each ending. */
  next: Readonly<Record<Ending, readonly Link[]>>;
  /** The standing sentence about being afraid of someone at home; shown with the ending `not-safe`. */
  fear: string;
  strings: ConversationStrings;
};

/** `practice.conversation` of the interface strings. Two forms where a language bends with the other's gender. */
export type ConversationStrings = {
  intro: string;
  part: string;
  says: Record<'girl' | 'boy', string>;
  thinks: Record<'girl' | 'boy', string>;
  stays: string;
  youSay: string;
  ask: string;
  tried: string;
  another: string;
  leave: Record<'room' | 'phone', string>;
  afraid: string;
  closed: string;
  endings: Record<Ending, string>;
  next: string;
  again: string;
};
