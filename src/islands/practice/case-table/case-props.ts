import type { Beside, Review } from '#domain/practice/case-table/review.ts';
import type { CaseTable, CaseTableWords, Reach, Role } from '#schemas/activity.ts';
import type { Direction } from '../Words.tsx';

export type SeatText = CaseTable['seats'][number] & { why: string };
export type CardText = CaseTable['cards'][number] & CaseTableWords['cards'][string];
export type MeasureText = CaseTable['measures'][number] & CaseTableWords['measures'][string];
export type StepText = { id: string } & CaseTableWords['steps'][string];

/** One case with our views and its words. */
export type TableText = {
  /** Whether raters have confirmed the key. */
  isRated: boolean;
  text: string;
  unheard: string;
  turned: string;
  seats: readonly SeatText[];
  cards: readonly CardText[];
  measures: readonly MeasureText[];
  steps: readonly StepText[];
};

export type CaseTableProps = {
  /** Tag for `Intl`. */
  locale: string;
  dir: Direction;
  /** Language and direction of the case when it is not in the language of the page. */
  fallback?: { lang: string; dir: Direction } | undefined;
  table: TableText;
  strings: CaseTableStrings;
};

/** `practice.case-table` of the interface strings. */
export type CaseTableStrings = {
  intro: string;
  case: string;
  roles: Record<Role, string>;
  view: Record<'draft' | 'rated', string>;
  differ: string;
  done: string;
  empty: string;
  next: string;
  back: string;
  again: string;
  seats: {
    ask: string;
    view: string;
    views: Record<SeatText['seat'], string>;
    asked: string;
    notAsked: string;
    compared: Record<Beside, string>;
  };
  cards: {
    title: string;
    place: string;
    from: string;
    ask: string;
    reach: Record<Reach, string>;
    given: string;
    compared: Record<Exclude<Beside, 'both'>, string>;
    hearers: string;
    purpose: string;
    seen: string;
  };
  plan: {
    ask: string;
    told: string;
    tag: string;
    sorts: Record<MeasureText['sort'], string>;
    views: Record<MeasureText['view'], string>;
    chosen: string;
    toSteps: string;
  };
  steps: { title: string; after: Record<'fits' | 'heavier' | 'lighter', string>; unheard: string; invented: string };
  end: {
    title: string;
    turned: string;
    proportion: { title: string } & Record<Beside, string>;
    knowledge: { title: string } & Record<Beside, string>;
    sides: { title: string } & Record<NonNullable<Review['sides']>, string>;
    family: { title: string } & Record<Review['family'], string>;
    measures: string;
    about: string;
  };
};
