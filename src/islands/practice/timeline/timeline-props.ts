import type { MoveCode } from '#domain/practice/timeline/look-back.ts';
import type { About, Need } from '#schemas/activity.ts';
import type { RecogniseStrings, StoryLink } from '../recognise-props.ts';
import type { Direction } from '../Words.tsx';

export type WeekText = { id: string; text: string; note: string };

export type TimelineText = {
  id: string;
  about: About;
  /** Weeks, from 1, in which one would begin to ask advice; undefined when there is no reason to in any. */
  band?: { from: number; to: number } | undefined;
  misconceptions: { sooner: string; later?: string | undefined };
  /** Whether raters have confirmed the key. */
  isRated: boolean;
  title: string;
  text: string;
  weeks: readonly WeekText[];
  else: string;
  say: string;
};

export type TimelineProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the timelines when they are not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  timelines: readonly TimelineText[];
  /** The mistaken ideas of these timelines, in words, by id. */
  ideas: Readonly<Record<string, string>>;
  /** Stories of the programme on the same ideas. */
  others: readonly StoryLink[];
  /** The standing sentence that one sign says nothing about her own child. */
  oneSign: string;
  strings: TimelineStrings;
};

/** `practice.timeline` of the interface strings, and what it shares with the stories. */
export type TimelineStrings = Pick<
  RecogniseStrings,
  'place' | 'ask' | 'answers' | 'aboutTitle' | 'about' | 'else' | 'say' | 'next' | 'yourAnswer'
> & {
  intro: string;
  week: string;
  short: Record<Need, string>;
  previous: string;
  lookBack: string;
  told: Record<MoveCode, string>;
  idea: string;
  view: Record<'draft' | 'rated', Record<'ordinary' | 'worry', string>>;
  weeks: string;
  band: string;
  moved: string;
  easier: string;
  seen: string;
  others: string;
  again: string;
};
