import { contrast, writeColour, type Colour } from './colour.ts';
import { findNearest } from './nearest.ts';
import { PAIRS, type Pair } from './pairs.ts';
import type { Mode } from './scope.ts';
import { type ColourId, propertyOf } from './tokens.ts';

/** The colours of one mode. Grounds are opaque; a front may be seen through and is judged as it looks on each ground. */
export type Palette = Readonly<Record<ColourId, Colour>>;

/** A pair that cannot be told apart well enough, with the nearest values that would pass. */
export interface ContrastFailure {
  mode: Mode;
  front: { token: string; value: string };
  ground: { token: string; value: string };
  /** Rounded down to hundredths, so that 4.499 never reads as 4.5. */
  ratio: number;
  wanted: number;
  /** A new value for the front that passes on this ground and keeps its hue; absent when even black and white fail. */
  nearestFront?: string;
  nearestGround?: string;
}

/** All pairs of a palette that fail, in the order of the table. */
export function findFailing(palette: Palette): Pair[] {
  return PAIRS.filter((pair) => !passes(palette, pair));
}

export function passes(palette: Palette, { front, ground, wanted }: Pair): boolean {
  return contrast(palette[front], palette[ground]) >= wanted;
}

/** Whether a pair would pass if one of its colours were another. */
export function wouldPass(palette: Palette, { front, ground, wanted }: Pair, id: ColourId, candidate: Colour): boolean {
  return contrast(front === id ? candidate : palette[front], ground === id ? candidate : palette[ground]) >= wanted;
}

/** The figures of a failing pair, with values as they are written. */
export function measure(palette: Palette, mode: Mode, pair: Pair): ContrastFailure {
  const nearestFront = findMove(palette, pair, pair.front);
  const nearestGround = findMove(palette, pair, pair.ground);
  return {
    mode,
    front: { token: propertyOf(pair.front), value: writeColour(palette[pair.front]) },
    ground: { token: propertyOf(pair.ground), value: writeColour(palette[pair.ground]) },
    ratio: Math.floor(contrast(palette[pair.front], palette[pair.ground]) * 100) / 100,
    wanted: pair.wanted,
    ...(nearestFront && { nearestFront }),
    ...(nearestGround && { nearestGround }),
  };
}

/** The nearest value that passes in every pair of this colour, so that repairing one pair breaks no other; else in this pair alone. */
function findMove(palette: Palette, pair: Pair, id: ColourId): string | undefined {
  const own = PAIRS.filter(({ front, ground }) => front === id || ground === id);
  const fits = (pairs: readonly Pair[]) => (candidate: Colour) =>
    pairs.every((one) => wouldPass(palette, one, id, candidate));
  const found = findNearest(palette[id], fits(own)) ?? findNearest(palette[id], fits([pair]));
  return found && writeColour(found);
}
