import { writeColour } from './colour.ts';
import type { Palette } from './judge.ts';
import { COLOUR_IDS, propertyOf, type ColourId } from './tokens.ts';
import { writeFonts } from './words.ts';

/** A whole theme: colours of both modes, corners and fonts. */
export type Theme = { light: Palette; dark: Palette; radius: string; fonts: readonly string[] };

/**
 * The theme as it stands in a page. Two switches choose between light and dark: `initial` makes `var(--l,#fff)` come to `#fff`, and an empty
 * value makes it come to nothing. So every name stands once and not three times (1.5 kB where three blocks take 2.5), and browsers without
 * `light-dark()`, which older phones have, show it as well.
 */
export function writeTheme({ light, dark, radius, fonts }: Theme): string {
  const colours = COLOUR_IDS.map((id) => `${propertyOf(id)}:${either(light[id], dark[id])}`);
  const rest = [
    `${propertyOf('border-radius-md')}:${radius}`,
    `${propertyOf('text-font-family-default')}:${writeFonts(fonts)}`,
  ];
  return (
    `:root{--l:initial;--d: ;${[...colours, ...rest].join(';')}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${DARK}}}:root[data-theme='dark']{${DARK}}`
  );
}

/** Lines for the end of a token file that give some colours new values. */
export function writeLines(
  light: Palette,
  dark: Palette,
  changed: Record<'light' | 'dark', readonly ColourId[]>,
): string {
  const block = (palette: Palette, ids: readonly ColourId[]) =>
    ids.map((id) => `  ${propertyOf(id)}: ${writeColour(palette[id])};\n`).join('');
  const inLight = changed.light.length > 0 ? `:root {\n${block(light, changed.light)}}\n` : '';
  const inDark = changed.dark.length > 0 ? `:root[data-theme='dark'] {\n${block(dark, changed.dark)}}\n` : '';
  return inLight + inDark;
}

// The blank is the empty value: without it older browsers drop the declaration.
const DARK = '--l: ;--d:initial';

function either(light: Palette[ColourId], dark: Palette[ColourId]): string {
  const [day, night] = [writeColour(light), writeColour(dark)];
  return day === night ? day : `var(--l,${day})var(--d,${night})`;
}
