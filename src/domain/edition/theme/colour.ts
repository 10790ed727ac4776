import {
  A98RGB,
  ColorSpace,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  parse,
  ProPhoto,
  REC_2020,
  sRGB,
  sRGB_Linear,
  to,
  toGamutCSS,
  XYZ_D50,
  XYZ_D65,
  type Coords,
  type PlainColorObject,
} from 'colorjs.io/fn';
import { oklchToRgb, type Oklch } from './oklch.ts';

// The functional build of colorjs.io knows a notation only after it was registered. This is all that CSS Color 4 has.
for (const space of [
  sRGB,
  sRGB_Linear,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  A98RGB,
  ProPhoto,
  REC_2020,
  XYZ_D50,
  XYZ_D65,
])
  ColorSpace.register(space);

/** A colour as a screen of eight bits shows it: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];
export const BLACK: Colour = [0, 0, 0, 1];

/** The colour, brought into sRGB; undefined for anything CSS would not take as a fixed colour, such as `currentcolor`. */
export function parseColour(text: string): Colour | undefined {
  const hex = /^#([\da-f]{6})$/i.exec(text)?.[1]; // nearly all values; a tenth of the time
  if (hex) return [parseInt(hex.slice(0, 2), 16), parseInt(hex.slice(2, 4), 16), parseInt(hex.slice(4), 16), 1];
  try {
    return toColour(parse(text) as unknown as PlainColorObject); // without options it never gives the list it may give
  } catch {
    return undefined; // colorjs.io throws on what it does not know
  }
}

/** The shortest hexadecimal notation. */
export function writeColour([red, green, blue, alpha]: Colour): string {
  const bytes = [red, green, blue, ...(alpha < 1 ? [Math.round(alpha * 255)] : [])];
  const pairs = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  return '#' + (pairs.every(([a, b]) => a === b) ? pairs.map(([a]) => a) : pairs).join('');
}

/** What is seen of a colour that lies on an opaque ground. */
export function compose(colour: Colour, ground: Colour): Colour {
  const [red, green, blue, alpha] = colour;
  if (alpha === 1) return colour;
  const mix = (top: number, under: number) => Math.round(top * alpha + under * (1 - alpha));
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** WCAG 2.2's ratio, 1 to 21, of a colour laid on an opaque ground. */
export function contrast(front: Colour, ground: Colour): number {
  const [one, other] = [luminance(compose(front, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

export function toOklch([red, green, blue]: Colour): Oklch {
  const [lightness, chroma, hue] = to(
    { space: sRGB, coords: [red / 255, green / 255, blue / 255], alpha: 1 },
    OKLCH,
  ).coords;
  return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0 };
}

/** The colour of a hue at a lightness, as strong as sRGB allows up to its chroma. */
export function fromOklch(colour: Oklch): Colour {
  const [red = 0, green = 0, blue = 0] = oklchToRgb(colour).map(toByte);
  return [red, green, blue, 1];
}

function toColour(colour: PlainColorObject): Colour | undefined {
  if (![...colour.coords, colour.alpha].every((part) => Math.abs(part ?? 0) <= LARGEST)) return undefined;
  const direct = to(colour, sRGB).coords;
  const inside = direct.every((part) => (part ?? 0) > -0.0005 && (part ?? 0) < 1.0005);
  const [red, green, blue] = (inside ? direct : (toGamutCSS(colour, { space: sRGB }).coords as Coords)).map(toByte);
  const alpha = Math.round(Math.min(1, Math.max(0, colour.alpha ?? 0)) * 255) / 255;
  return [red ?? 0, green ?? 0, blue ?? 0, alpha];
}

/** Nobody means more; with infinity colorjs.io looks for a colour that fits the screen without end, and contrasts are no numbers. */
const LARGEST = 10_000;

function toByte(part: number | null): number {
  return Math.min(255, Math.max(0, Math.round((part ?? 0) * 255)));
}

/** WCAG 2.2, relative luminance. Written out, since it runs some ten thousand times for a file and colorjs.io needs objects for it. */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * LINEAR[red]! + 0.7152 * LINEAR[green]! + 0.0722 * LINEAR[blue]!;
}

const LINEAR = Array.from({ length: 256 }, (_, byte) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});
