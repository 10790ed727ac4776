import type { Choice, Said } from './choose.ts';
import { BLACK, compose, WHITE, type Colour } from './colour.ts';
import { darken } from './darken.ts';
import type { Palette } from './judge.ts';
import type { Mode } from './scope.ts';
import { COLOUR_IDS, TOKENS, type ColourId } from './tokens.ts';

/** Both palettes of a file: what it says, else what the base edition has, else what is derived; nothing is moved yet. */
export type Filled = {
  palettes: Record<Mode, Palette>;
  /** Colours that the file says itself; nobody may move them but the municipality. */
  own: Record<Mode, ReadonlySet<ColourId>>;
  /** Colours that were seen through, and are written as they look on the page. */
  flattened: Record<Mode, ReadonlySet<ColourId>>;
};

/**
 * What a file does not say for light comes from the base edition. What it says for light and not for dark is derived from the light
 * value; what it says for neither comes from the base edition in both.
 */
export function fill(said: Choice['said'], base: Record<Mode, Palette>): Filled {
  const day = paletteOf((id) => colourOf(said.light[id]) ?? base.light[id]);
  const light = flatten(day, WHITE);
  const night = paletteOf(
    (id) => colourOf(said.dark[id]) ?? (said.light[id] ? darken(id, light[id], base.dark[id]) : base.dark[id]),
  );
  return {
    palettes: { light, dark: flatten(night, BLACK) },
    own: { light: idsOf((id) => said.light[id] !== undefined), dark: idsOf((id) => said.dark[id] !== undefined) },
    flattened: { light: idsOf((id) => isSeenThrough(id, day)), dark: idsOf((id) => isSeenThrough(id, night)) },
  };
}

/** A palette from a rule for each of its colours. */
export function paletteOf(colourFor: (id: ColourId) => Colour): Palette {
  return Object.fromEntries(COLOUR_IDS.map((id) => [id, colourFor(id)])) as unknown as Palette; // every id has its entry
}

export function idsOf(isIn: (id: ColourId) => boolean): ReadonlySet<ColourId> {
  return new Set(COLOUR_IDS.filter(isIn));
}

/** The value said for a colour, which is a colour: `choose.ts` read it as one. */
function colourOf(said: Said | undefined): Colour | undefined {
  return said?.value as Colour | undefined;
}

/** Grounds become opaque: the page on what a browser paints behind it, the others on the page. Text is judged on each ground instead. */
function flatten(palette: Palette, canvas: Colour): Palette {
  const page = compose(palette['color-default-bg-document'], canvas);
  return paletteOf((id) => {
    if (id === 'color-default-bg-document') return page;
    return isSeenThrough(id, palette) ? compose(palette[id], page) : palette[id];
  });
}

function isSeenThrough(id: ColourId, palette: Palette): boolean {
  return TOKENS[id].use === 'ground' && palette[id][3] < 1;
}
