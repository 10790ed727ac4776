import type { Clock } from '#platform/clock.ts';
import type { Link, RecogniseProps, StoryText } from '../recognise-props.ts';
import type { Direction } from '../Words.tsx';

/** A story of any set, with the language it could be had in. */
export type ReturnText = Omit<StoryText, 'twin'> & {
  fallback?: { lang: string; dir: Direction } | undefined;
  /** Id of the other half. */
  twin?: string | undefined;
};

export type ReturnProps = Pick<RecogniseProps, 'locale' | 'dir' | 'oneSign' | 'urgent'> & {
  /** All stories of the programme, in its order: which of them are needed, only this device knows. */
  stories: readonly ReturnText[];
  /** The page about this device. */
  device: Link;
  /** The start of the course. */
  course: Link;
  strings: ReturnStrings;
  /** How a story is shown: `practice.recognise` of the interface strings. */
  words: RecogniseProps['strings'];
  /** For tests; the clock of this device otherwise. */
  clock?: Clock | undefined;
};

/** `again` of the interface strings, as far as the island shows it. */
export type ReturnStrings = {
  plain: string;
  notKept: string;
  nothing: string;
  isOff: string;
  isOn: string;
  notChanged: string;
  choice: string;
  switchOff: string;
  switchOn: string;
  calendar: string;
  calendarLead: string;
  event: string;
  trace: string;
  withAddress: string;
  make: string;
  made: string;
};
