import { fromOklch, toOklch, type Colour } from './colour.ts';
import { TOKENS, type ColourId } from './tokens.ts';

/** A large ground with more colour than this glows in a dark room. */
const MOST_CHROMA = { ground: 0.05, front: 0.12 };
/** Grounds of buttons are small, and carry the colour by which people know their municipality. */
const BRIGHT = /inverse-bg/;

/**
 * The dark value of a colour that is only said for light: its own hue, its own strength of colour within a limit, and the lightness
 * that the base edition has there, so that the contrasts of the base edition are held, nearly; mending does the rest.
 */
export function darken(id: ColourId, light: Colour, baseDark: Colour): Colour {
  const own = toOklch(light);
  const most = TOKENS[id].use === 'ground' && !BRIGHT.test(id) ? MOST_CHROMA.ground : MOST_CHROMA.front;
  return fromOklch({ lightness: toOklch(baseDark).lightness, chroma: Math.min(own.chroma, most), hue: own.hue });
}
