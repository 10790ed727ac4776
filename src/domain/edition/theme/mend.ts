import { BLACK, contrast, WHITE, type Colour } from './colour.ts';
import { findFailing, passes, wouldPass, type Palette } from './judge.ts';
import { findNearest } from './nearest.ts';
import { PAIRS, type Pair } from './pairs.ts';
import { COLOUR_IDS, TOKENS, type ColourId } from './tokens.ts';

/**
 * The palette with some colours moved so that every pair passes, as far as moving those can do it. Each is moved to the nearest
 * lightness that passes with all its partners; text and signs first, then grounds, the page last.
 * @param free The colours that may be moved.
 */
export function mend(palette: Palette, free: ReadonlySet<ColourId>): Palette {
  let current = palette;
  for (let round = 0; round < ROUNDS && findFailing(current).length > 0; round += 1) {
    for (const id of ORDER.filter((one) => free.has(one)))
      current = { ...current, [id]: move(current, id, free, round) };
  }
  return current;
}

const ROUNDS = 4;
const ORDER = COLOUR_IDS.toSorted((a, b) => rank(a) - rank(b));

/**
 * A button moves before its words (the words are mostly white or black, and a mended button keeps its hue), then all that stands on
 * blocks, then the blocks, and the page, on which everything hangs, at the end.
 */
function rank(id: ColourId): number {
  if (id === 'color-default-bg-document') return 3;
  if (id.endsWith('inverse-bg-default')) return 0;
  return TOKENS[id].use === 'ground' ? 2 : 1;
}

function move(palette: Palette, id: ColourId, free: ReadonlySet<ColourId>, round: number): Colour {
  const pairs = PAIRS.filter(({ front, ground }) => front === id || ground === id);
  const failing = pairs.filter((pair) => !passes(palette, pair));
  if (failing.length === 0) return palette[id];
  const fits = (some: readonly Pair[]) => (candidate: Colour) =>
    some.every((pair) => wouldPass(palette, pair, id, candidate));
  const all = findNearest(palette[id], fits(pairs));
  if (all) return all;
  // Words that no lightness can save: black or white, whichever stands out more. Their button follows in the next round.
  if (isWords(id)) return better(palette[partner(id)]);
  // Late, and only for what has free partners: satisfy those who cannot move, and let the others follow.
  const fixed = pairs.filter(({ front, ground }) => !free.has(front === id ? ground : front));
  return (round > 0 ? findNearest(palette[id], fits(fixed)) : undefined) ?? palette[id];
}

function isWords(id: ColourId): boolean {
  return id.endsWith('inverse-color-default');
}

function partner(words: ColourId): ColourId {
  return PAIRS.find(({ front }) => front === words)!.ground; // the table has a row for every front
}

function better(ground: Colour): Colour {
  return contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;
}
