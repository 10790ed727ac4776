import type { CheckAnswer, CheckQuestion } from '#domain/practice/worry-check/outcome.ts';
import type { Direction } from '../Words.tsx';

export type QuestionText = CheckQuestion & { id: string; ask: string; such: string };

export type WorryCheckProps = {
  /** Tag for `Intl`, such as `ar-u-nu-latn`. */
  locale: string;
  /** Direction of the page. */
  dir: Direction;
  /** Language and direction of the questions when they are not those of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  questions: readonly QuestionText[];
  strings: WorryCheckStrings;
};

/** `practice.worry-check` of the interface strings, as far as the island shows them. */
export type WorryCheckStrings = {
  noTest: string;
  noTrace: string;
  place: string;
  answers: Readonly<Record<CheckAnswer, string>>;
  back: string;
  again: string;
  plain: string;
  leads: Readonly<Record<'dangerYes' | 'dangerUnsure' | 'worry' | 'no' | 'allNo', string>>;
  endings: string;
};
