import type { Said } from '#domain/practice/own-words/state.ts';
import type { Direction } from '../Words.tsx';

export type FieldText = {
  id: string;
  /** Before the words on paper. */
  label: string;
  ask: string;
  such: string;
  /** Ready lines that a tap adds. */
  ideas: readonly string[];
  /** Numbers that a tap adds, without the name. */
  numbers: readonly { name: string; number: string }[];
};

export type OwnProps = {
  /** Tag for `Intl`, such as `ar-u-nu-latn`. */
  locale: string;
  /** Direction of the page. */
  dir: Direction;
  /** Language and direction of the fields when they are not those of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  /** Address of this practice, under which its words are kept: `mothers/change/my-next-step`. */
  step: string;
  fields: readonly FieldText[];
  /** Heading on paper. Neutral. */
  paper: string;
  /** Whether it can also be printed as a small card. */
  hasCard: boolean;
  /** The page that tells what is kept on this device. */
  device: { text: string; href: string };
  strings: OwnStrings;
};

/** `practice.own-words` of the interface strings. */
export type OwnStrings = {
  fear: string;
  add: string;
  number: string;
  numberOnly: string;
  keeping: string;
  notKept: string;
  kept: string;
  keepLead: string;
  keepOwn: string;
  keep: string;
  erase: string;
  said: Readonly<Record<Said, string>>;
  onPaper: string;
  trace: string;
  page: string;
  card: string;
  plain: string;
};
