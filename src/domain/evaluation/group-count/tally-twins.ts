import { findDirections } from '../directions.ts';
import type { KeyState } from '../key-state.ts';
import { measureTwins, type TwinFigures } from '../measure-twins.ts';
import type { Dimension, TwinPair } from '../twin-pairs.ts';
import type { Sheet } from './read-sheets.ts';

export type TwinFinding = { dimension: Dimension; figures: TwinFigures };

/** The direction of every dimension of which there is a pair among the stories. */
export function tallyTwins(sheets: readonly Sheet[], pairs: readonly TwinPair[], keys: KeyState): TwinFinding[] {
  const directions = sheets.map(({ answers }) => findDirections(pairs, answers));
  return dimensions
    .filter((dimension) => pairs.some((pair) => pair.dimension === dimension))
    .map((dimension) => ({ dimension, figures: measureTwins(directions, dimension, keys) }));
}

const dimensions: readonly Dimension[] = ['origin', 'gender', 'ideology'];
