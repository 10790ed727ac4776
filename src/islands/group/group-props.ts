import type { HandsFinding } from '#domain/evaluation/group-count/read-hands.ts';
import type { SheetFinding } from '#domain/evaluation/group-count/read-sheets.ts';
import type { CountState } from '#domain/evaluation/group-count/state.ts';
import type { FirstForm } from '#domain/evaluation/change-answers.ts';
import type { KeyState } from '#domain/evaluation/key-state.ts';
import type { Guard } from '#domain/evaluation/measure-change.ts';
import type { Dimension, TwinPair } from '#domain/evaluation/twin-pairs.ts';
import type { Need } from '#schemas/activity.ts';
import type { Direction, Voice } from '../practice/Words.tsx';

export type StoryLine = { id: string; need: Need; title: string; voice?: Voice | undefined };

/** Stories that are asked together. */
export type Choice = {
  id: string;
  /** Absent for all stories together; the letter for a form. */
  title?: string | undefined;
  voice?: Voice | undefined;
  /** Stands on the printed sheet too. */
  code: string;
  keys: KeyState;
  /** Ids in the order of the sheet. */
  stories: readonly string[];
  pairs: readonly TwinPair[];
};

export type GroupProps = {
  /** Tag for `Intl`, such as `ar-u-nu-latn`. */
  locale: string;
  /** Direction of the page. */
  dir: Direction;
  stories: readonly StoryLine[];
  choices: readonly Choice[];
  /** Absent while there are too few stories for two equal forms. */
  forms?: Record<FirstForm, Choice> | undefined;
  strings: GroupStrings;
};

/** `group` of the interface strings. */
export type GroupStrings = {
  plain: string;
  notKept: string;
  choose: string;
  choice: string;
  all: string;
  forms: string;
  formsWait: string;
  way: string;
  ways: Readonly<Record<CountState['way'], string>>;
  rowsHow: string;
  rows: string;
  changeHow: string;
  rowsFirst: Readonly<Record<FirstForm, string>>;
  lines: string;
  people: string;
  cardsHow: string;
  story: string;
  counted: string;
  answers: Readonly<Record<Need, string>>;
  more: string;
  less: string;
  told: string;
  previous: string;
  next: string;
  show: string;
  empty: string;
  notLoaded: string;
  mend: {
    title: string;
    line: string;
    lineFirst: string;
    story: string;
  } & Readonly<Record<SheetFinding['kind'] | HandsFinding['kind'], string>>;
  refused: Readonly<Record<'too-few-people' | 'need-missing' | 'forms-not-swapped', string>>;
  result: ResultStrings;
  print: Readonly<Record<'sheet' | 'result' | 'trace', string>>;
  sheet: Readonly<Record<'form' | 'first' | 'how' | 'noName' | 'number' | 'story' | 'destroy', string>>;
};

export type ResultStrings = {
  title: string;
  draft: string;
  people: string;
  when: string;
  ordinary: string;
  suspicion: string;
  interval: string;
  pooled: string;
  meaning: string;
  apart: string;
  stronger: string;
  change: string;
  once: string;
  smallest: string;
  beforeAfter: string;
  difference: string;
  guard: Readonly<Record<Guard, string>>;
  strongerChange: string;
  twins: string;
  twinsHow: string;
  dimensions: Readonly<Record<Dimension, string>>;
  leans: Readonly<Record<`${Dimension}-${'one' | 'other'}`, string>>;
  neither: string;
  few: Readonly<Record<'too-few-people' | 'too-few-pairs', string>>;
  nobody: string;
};
