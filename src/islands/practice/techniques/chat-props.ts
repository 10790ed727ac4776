import type { Comparison, Message } from '#domain/practice/techniques/compare.ts';
import type { Step } from '#schemas/activity.ts';
import type { StoryLink } from '../recognise-props.ts';
import type { Link } from '../recognise-props.ts';
import type { Direction } from '../Words.tsx';

export type MessageText = Message & { from: string; text: string; why: string };

export type ChatText = {
  id: string;
  /** Whether raters have confirmed the key. */
  isRated: boolean;
  title: string;
  text: string;
  messages: readonly MessageText[];
};

export type TechniquesProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the chats when they are not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  chats: readonly ChatText[];
  /** The mistaken ideas of these messages, in words, by id. */
  ideas: Readonly<Record<string, string>>;
  /** Stories of the programme on the same ideas. */
  others: readonly StoryLink[];
  /** Where to find help now; shown with every message that presses. */
  urgent: Link;
  strings: TechniquesStrings;
};

/** `practice.techniques` of the interface strings. */
export type TechniquesStrings = {
  intro: string;
  place: string;
  ask: string;
  steps: Record<Step, string>;
  yourAnswer: string;
  compared: Record<Comparison['code'], string>;
  view: Record<'draft' | 'rated', string>;
  idea: string;
  seen: string;
  next: string;
  toEnd: string;
  end: string;
  about: string;
  reread: string;
  others: string;
  again: string;
};
