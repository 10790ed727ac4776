import type { Link, StoryLink } from '../recognise-props.ts';
import type { Direction } from '../Words.tsx';

export type OptionText = {
  id: string;
  /** The mistaken idea behind it; undefined for what fits. */
  idea?: string | undefined;
  text: string;
  after: string;
};

export type QuestionText = {
  id: string;
  pick: 'one' | 'several';
  urgent: boolean;
  /** Whether raters have confirmed the key. */
  isRated: boolean;
  title: string;
  text: string;
  options: readonly OptionText[];
};

export type ChoiceProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the questions when they are not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  questions: readonly QuestionText[];
  /** The mistaken ideas behind options, in words, by id. */
  ideas: Readonly<Record<string, string>>;
  /** Stories of the programme, of which those on the same ideas are offered at the end. */
  others: readonly StoryLink[];
  urgent: Link;
  strings: ChoiceStrings;
};

/** `practice.choice` of the interface strings. */
export type ChoiceStrings = {
  intro: string;
  place: string;
  pick: Record<'one' | 'several', string>;
  done: string;
  empty: string;
  yourChoice: string;
  rest: string;
  view: Record<'draft' | 'rated', Record<'fits' | 'not', string>>;
  idea: string;
  next: string;
  toEnd: string;
  end: string;
  about: string;
  more: string;
  others: string;
  again: string;
};
