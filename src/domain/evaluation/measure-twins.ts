import { tInterval, type Figure } from '../statistics/interval.ts';
import type { KeyState } from './key-state.ts';
import type { Directions } from './directions.ts';
import type { Dimension } from './twin-pairs.ts';

/** A direction is shown from so many people who each answered so many pairs (practice.md section 5: power .65 for a half-SD bias). */
export const fewestForTwins = { people: 12, pairs: 8 } as const;

export type TwinFigures =
  | {
      kind: 'measured';
      keys: KeyState;
      people: number;
      /** Mean over people of (pairs with `one` stronger − pairs with `other` stronger) / pairs, −1 to 1. */
      direction: Figure;
      /** The half that was judged more severely, when the interval leaves out 0. */
      leans: 'one' | 'other' | 'neither';
    }
  | { kind: 'refused'; reason: 'too-few-people' | 'too-few-pairs'; least: number; found: number };

/**
 * Whether one outward detail changed a group's judgement, with Student's interval over people. It holds for these pairs: a half that is told
 * more darkly than its twin looks like a direction too.
 * @param sheets One for each person: `findDirections`. Who answered too few pairs of the dimension is left out.
 */
export function measureTwins(sheets: readonly Directions[], dimension: Dimension, keys: KeyState): TwinFigures {
  const counts = sheets.map((sheet) => sheet[dimension]);
  const enough = counts.filter(({ pairs }) => pairs >= fewestForTwins.pairs);
  if (enough.length < fewestForTwins.people) return refuse(counts.map(({ pairs }) => pairs));
  const direction = tInterval(enough.map(({ one, other, pairs }) => (one - other) / pairs));
  const leans = direction.low > 0 ? 'one' : direction.high < 0 ? 'other' : 'neither';
  return { kind: 'measured', keys, people: enough.length, direction, leans };
}

/** Too few people, or enough people of whom too many answered too few pairs; then as many pairs as the twelfth of them answered. */
function refuse(pairs: readonly number[]): TwinFigures {
  const { people, pairs: least } = fewestForTwins;
  if (pairs.length < people) return { kind: 'refused', reason: 'too-few-people', least: people, found: pairs.length };
  const found = pairs.toSorted((a, b) => b - a)[people - 1] ?? 0;
  return { kind: 'refused', reason: 'too-few-pairs', least, found };
}
