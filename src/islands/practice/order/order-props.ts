import type { StoryLink } from '../recognise-props.ts';
import type { Direction } from '../Words.tsx';

export type PairText = { id: string; first: string; then: string; idea: string; why: string };

export type TaskText = {
  id: string;
  /** Whether raters have confirmed the key. */
  isRated: boolean;
  title: string;
  text: string;
  /** Ids, in the order in which they stand at first. */
  steps: readonly string[];
  /** The steps in words, by id. */
  says: Readonly<Record<string, string>>;
  pairs: readonly PairText[];
};

export type OrderProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the tasks when they are not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  tasks: readonly TaskText[];
  /** The mistaken ideas behind pairs, in words, by id. */
  ideas: Readonly<Record<string, string>>;
  /** Stories of the programme, of which those on the same ideas are offered. */
  others: readonly StoryLink[];
  strings: OrderStrings;
};

/** `practice.order` of the interface strings. */
export type OrderStrings = {
  intro: string;
  place: string;
  ask: string;
  earlier: string;
  later: string;
  moved: string;
  done: string;
  yourOrder: string;
  works: string;
  turned: Record<'draft' | 'rated', string>;
  idea: string;
  nearest: string;
  kept: string;
  view: string;
  free: string;
  change: string;
  more: string;
  others: string;
  again: string;
};
