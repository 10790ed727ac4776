import { compareHalves, type HalvesCompared } from '#domain/evaluation/keys/compare-halves.ts';
import { judgeKey, type KeyVerdict } from '#domain/evaluation/keys/judge-key.ts';
import { krippendorffAlpha } from '#domain/evaluation/keys/krippendorff-alpha.ts';
import { stepOf, type Rating } from '#domain/evaluation/keys/rating.ts';
import { findTwinPairs } from '#domain/evaluation/twin-pairs.ts';
import type { PlacedStory } from '#reader/walk.ts';

/** What ratings say about the stories of the course. */
export interface CourseJudged {
  /** Stories that somebody rated, in the order of the course. */
  stories: { placed: PlacedStory; verdict: KeyVerdict }[];
  /** Ids of those that nobody rated. */
  unrated: string[];
  raters: number;
  /** Over all stories; undefined while there is nothing to compare. */
  alpha: number | undefined;
  /** Share of answers that are the story's own need, for each language in which raters read. */
  languages: { language: string; raters: number; exact: number }[];
  /** Pairs of which both halves were rated by somebody. */
  halves: HalvesCompared[];
}

export function judgeCourse(stories: readonly PlacedStory[], ratings: readonly Rating[]): CourseJudged {
  const of = (placed: PlacedStory) => ratings.filter(({ story }) => story === placed.story.id);
  const rated = stories.filter((placed) => of(placed).length > 0);
  const pairs = findTwinPairs(stories.map(({ story }) => story));
  return {
    stories: rated.map((placed) => ({ placed, verdict: judgeKey(placed.story.need, of(placed)) })),
    unrated: stories.filter((placed) => of(placed).length === 0).map(({ story }) => story.id),
    raters: new Set(ratings.map(({ rater }) => rater)).size,
    alpha: krippendorffAlpha(rated.map((placed) => of(placed).map(({ answer }) => stepOf(answer)))),
    languages: [...new Set(ratings.map(({ language }) => language))].sort().map((language) => {
      const read = ratings.filter((rating) => rating.language === language);
      const exact = read.filter(({ story, answer }) =>
        rated.some((one) => one.story.id === story && one.story.need === answer),
      );
      return { language, raters: new Set(read.map(({ rater }) => rater)).size, exact: exact.length / read.length };
    }),
    halves: compareHalves(pairs, ratings).filter(({ one, other }) => one !== undefined && other !== undefined),
  };
}
