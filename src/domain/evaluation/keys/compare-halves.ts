import { mean, tInterval, type Figure } from '../../statistics/interval.ts';
import type { TwinPair } from '../twin-pairs.ts';
import { stepOf, type Rating } from './rating.ts';

/** How strong raters find the halves of a pair, in steps from ordinary (0) to danger (2). */
export type HalvesCompared = {
  pair: TwinPair;
  /** Mean over all who rated that half; undefined while nobody did. */
  one?: number;
  other?: number;
  /** How many rated both. */
  raters: number;
  /** Mean over those of how much stronger they found `one`; undefined for fewer than two of them. */
  difference?: Figure;
  /** The half that reads more strongly, when the interval leaves out 0. Then a group's direction in this pair may be the pair's fault. */
  stronger?: 'one' | 'other';
};

/** Each pair of twins, compared by the raters who rated both halves. */
export function compareHalves(pairs: readonly TwinPair[], ratings: readonly Rating[]): HalvesCompared[] {
  return pairs.map((pair) => {
    const [one, other] = [stepsOf(pair.one, ratings), stepsOf(pair.other, ratings)];
    const differences = [...one].flatMap(([rater, step]) => {
      const twin = other.get(rater);
      return twin === undefined ? [] : [step - twin];
    });
    const difference = differences.length < 2 ? undefined : tInterval(differences);
    const stronger = difference && findStronger(difference);
    return {
      pair,
      ...(one.size > 0 && { one: mean([...one.values()]) }),
      ...(other.size > 0 && { other: mean([...other.values()]) }),
      raters: differences.length,
      ...(difference && { difference }),
      ...(stronger && { stronger }),
    };
  });
}

function findStronger({ low, high }: Figure): 'one' | 'other' | undefined {
  if (low > 0) return 'one';
  return high < 0 ? 'other' : undefined;
}

function stepsOf(story: string, ratings: readonly Rating[]): Map<string, number> {
  return new Map(ratings.filter((one) => one.story === story).map(({ rater, answer }) => [rater, stepOf(answer)]));
}
