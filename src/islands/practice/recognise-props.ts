import type { Keys } from '#domain/practice/pool.ts';
import type { SentenceCode } from '#domain/practice/recognise/choose-sentence.ts';
import type { OtherStory } from '#domain/practice/recognise/find-others.ts';
import type { Template } from '#i18n/format.ts';
import type { AnswerBook } from '#platform/answers.ts';
import type { About, Need, StoryKey } from '#schemas/activity.ts';
import type { Direction, Voice } from './Words.tsx';

/** A link within the site, from its root; the finishing step makes it relative, in the island's data too. */
export type Link = { text: string; href: string };

/** A story of the programme, as a link, in the language that its title could be had in. */
export type StoryLink = OtherStory & Link & { voice: Voice };

/** The other half of a pair. It may stand in a set that the language of this one waits for. */
export type TwinText = { id: string; title: string; text: string; voice?: Voice | undefined };

export type StoryText = {
  id: string;
  need: Need;
  about: About;
  /** Who stands behind the key, if it has one: we alone, raters, or nobody because they differ. */
  status: StoryKey['status'];
  misconception: string;
  title: string;
  text: string;
  answers: Readonly<Record<Need, string>>;
  else: string;
  say: string;
  /** The other half of a pair, wherever it stands. */
  twin?: TwinText | undefined;
};

export type RecogniseProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the stories when they are not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  stories: readonly StoryText[];
  /** Keys of every story of the programme, this set included. */
  keys: Keys;
  /** Stories in other sets, to try after these or to read again. */
  others: readonly StoryLink[];
  /** The standing sentence that one sign says nothing about her own child. */
  oneSign: string;
  /** Where to find help now; shown with every danger story. */
  urgent: Link;
  strings: RecogniseStrings;
  /** For tests; the book of this device otherwise. */
  openBook?: (() => AnswerBook) | undefined;
};

/** `practice.recognise` of the interface strings. */
export type RecogniseStrings = {
  intro: string;
  place: string;
  ask: string;
  answers: Record<Need, string>;
  yourAnswer: string;
  otherAnswers: string;
  background: string;
  else: string;
  say: string;
  view: Record<StoryKey['status'], string>;
  aboutTitle: string;
  about: Record<About, string>;
  next: string;
  toEnd: string;
  checkpoint: Template;
  enoughOrMore: string;
  more: string;
  enough: string;
  end: string;
  peace: Template;
  noticed: Template;
  aboutStories: string;
  pool: Template;
  sentence: Record<SentenceCode, string>;
  late: string;
  reread: string;
  back: string;
  tryTitle: string;
  try: Record<SentenceCode | 'none', string>;
  twins: string;
  twinsAsk: string;
  youAnswered: string;
  others: string;
  again: string;
};
