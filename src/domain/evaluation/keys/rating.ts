import { needSchema, type Need } from '#schemas/activity.ts';
import type { RaterRole } from '#schemas/ratings.ts';

/** What one rater, known by a number alone, thinks is needed in one story. */
export type Rating = {
  story: string;
  rater: string;
  role: RaterRole;
  /** Raters of the same background share a letter; empty when it was not told. */
  background: string;
  /** In which the rater read the story. */
  language: string;
  answer: Need;
};

/** 0 for ordinary, 1 for worry, 2 for danger. */
export function stepOf(need: Need): number {
  return needSchema.options.indexOf(need);
}
