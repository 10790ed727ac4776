import { poolFirstAnswers } from '../pool.ts';
import { chooseSentence, type Sentence } from './choose-sentence.ts';
import { drawDots, type DotRows } from './dots.ts';
import { findReread } from './find-reread.ts';
import type { RecogniseSet, RecogniseState } from './state.ts';
import { tallyAnswers } from './tally.ts';

export type Review = {
  /** About the stories of this round. */
  dots: DotRows;
  /** About the pool of first answers, with the number of stories in it; undefined while the pool is small. */
  sentence?: Sentence & { stories: number };
  /** At most two; a story may lie in another set. */
  reread: string[];
};

/** Everything that is shown at the end of a round, as codes and numbers. */
export function reviewRound(set: RecogniseSet, { round, first }: RecogniseState): Review {
  const pool = poolFirstAnswers(first, set.keys);
  const sentence = chooseSentence(tallyAnswers(pool, set.keys));
  return {
    dots: drawDots(round, set.keys),
    reread: findReread(round, sentence ? pool : [], set.keys, sentence),
    ...(sentence && { sentence: { ...sentence, stories: pool.length } }),
  };
}
