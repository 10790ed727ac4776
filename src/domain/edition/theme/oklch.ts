/** Lightness 0 to 1, chroma from 0, hue in degrees. */
export type Oklch = { lightness: number; chroma: number; hue: number };

/**
 * Red, green and blue from 0 to 1 for a hue at a lightness; chroma is lowered until sRGB holds the colour, so that the hue stays.
 * Written out because a search asks some thousand times: colorjs.io needs 70 µs for a colour outside sRGB, this takes 2. A test compares.
 * @see https://www.w3.org/TR/css-color-4/#color-conversion-code for the matrices
 */
export function oklchToRgb({ lightness, chroma, hue }: Oklch): readonly number[] {
  const direct = convert(lightness, chroma, hue);
  if (isInside(direct)) return direct;
  let [inside, outside] = [0, chroma];
  while (outside - inside > 0.0005) {
    const middle = (inside + outside) / 2;
    if (isInside(convert(lightness, middle, hue))) inside = middle;
    else outside = middle;
  }
  return convert(lightness, inside, hue);
}

function isInside(parts: readonly number[]): boolean {
  return parts.every((part) => part > -0.0005 && part < 1.0005);
}

function convert(lightness: number, chroma: number, hue: number): readonly number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3;
  const medium = (lightness - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3;
  const short = (lightness - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3;
  return [
    gamma(4.0767416360759592 * long - 3.3077115392580616 * medium + 0.2309699031821041 * short),
    gamma(-1.2684379732850315 * long + 2.6097573492876882 * medium - 0.3413193760026569 * short),
    gamma(-0.0041960761386754 * long - 0.7034186179359362 * medium + 1.7076146940746117 * short),
  ];
}

function gamma(linear: number): number {
  const size = Math.abs(linear);
  return Math.sign(linear) * (size <= 0.0031308 ? 12.92 * size : 1.055 * size ** (1 / 2.4) - 0.055);
}
