import { BLACK, fromOklch, toOklch, WHITE, type Colour } from './colour.ts';

/** A four-hundredth of the way from black to white: finer than a step of eight bits in the dark, close to one in the light. */
const STEP = 1 / 400;

/**
 * The colour of the same hue that passes and whose lightness (OKLCH) is nearest; the colour itself when it passes, undefined when no
 * lightness does. The result is opaque: a colour that is seen through passes on one ground and not on the next.
 */
export function findNearest(colour: Colour, isPassing: (candidate: Colour) => boolean): Colour | undefined {
  if (isPassing(colour)) return colour;
  const { lightness, chroma, hue } = toOklch(colour);
  const at = (next: number): Colour => {
    if (next <= 0) return BLACK;
    return next >= 1 ? WHITE : fromOklch({ lightness: next, chroma, hue });
  };
  for (let distance = 0; distance <= 1 + STEP; distance += STEP) {
    const found = [at(lightness - distance), at(lightness + distance)].find(isPassing);
    if (found) return found;
  }
  return undefined;
}
