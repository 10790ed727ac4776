import type { Said } from './choose.ts';
import type { Colour } from './colour.ts';
import { failureOf, notesOf } from './editor-notes.ts';
import { fill, idsOf, paletteOf, type Filled } from './fill.ts';
import type { ThemeFinding } from './finding.ts';
import { findFailing, type Palette } from './judge.ts';
import { mend } from './mend.ts';
import type { Pair } from './pairs.ts';
import { readTheme } from './read-theme.ts';
import type { Mode } from './scope.ts';
import { COLOUR_IDS, type ColourId } from './tokens.ts';
import { joinFonts } from './words.ts';
import { writeLines, writeTheme } from './write.ts';

export type ThemeResult =
  | { kind: 'made'; file: string; css: string; notes: ThemeFinding[] }
  | {
      kind: 'refused';
      file: string;
      problems: ThemeFinding[];
      notes: ThemeFinding[];
      /** With problems of contrast alone: lines that, put at the end of the file, make it pass. */
      mended?: string;
    };

/**
 * The style of one edition's brand tokens, at most 2 kB, light and dark, ready to stand in a page; or why the file is refused.
 * @param css The municipality's token file as it is.
 * @param base The token file of the base edition, which fills in what the other does not say.
 * @param file Where the municipality finds its file, for the messages.
 * @throws {BaseThemeError} When the base edition's own file does not say everything.
 */
export function makeTheme(css: string, base: string, file = 'tokens.css'): ThemeResult {
  const ground = readBase(base);
  const { said, problems, notes } = readTheme(css);
  if (problems.length > 0) return { kind: 'refused', file, problems, notes };
  const filled = fill(said, ground.palettes);
  const [light, dark] = [settle(filled, 'light'), settle(filled, 'dark')];
  const failures = [
    ...light.failing.map((pair) => failureOf(light.palette, 'light', pair, said.light)),
    ...dark.failing.map((pair) => failureOf(dark.palette, 'dark', pair, said.dark)),
  ];
  const palettes = { light: light.palette, dark: dark.palette };
  const told = [...notes, ...notesOf(said, filled, palettes)];
  if (failures.length > 0) {
    return { kind: 'refused', file, problems: failures, notes: told, mended: mendedLines(filled, ground.palettes) };
  }
  const radius = (said.light['border-radius-md']?.value as string | undefined) ?? ground.radius; // read as a length
  const fonts = joinFonts((said.light['text-font-family-default']?.value as string[] | undefined) ?? [], ground.fonts); // read as names
  return { kind: 'made', file, css: writeTheme({ ...palettes, radius, fonts }), notes: told };
}

/** The base edition lacks something: our mistake, not a municipality's. */
export class BaseThemeError extends Error {
  override name = 'BaseThemeError';
}

const PAGE = 'color-default-bg-document' satisfies ColourId;

function readBase(base: string) {
  const { said, problems } = readTheme(base);
  const palette = (mode: Mode) => paletteOf((id) => get(said[mode][id], `${id} for ${mode}`, problems) as Colour); // read as colours
  return {
    palettes: { light: palette('light'), dark: palette('dark') },
    radius: get(said.light['border-radius-md'], 'border-radius-md', problems) as string, // read as a length
    fonts: get(said.light['text-font-family-default'], 'text-font-family-default', problems) as string[], // read as names
  };
}

function get(said: Said | undefined, what: string, problems: readonly ThemeFinding[]): Said['value'] {
  if (said) return said.value;
  throw new BaseThemeError(
    `The base edition's tokens say nothing readable about ${what}. ${problems.map(({ found }) => found).join(' ')}`,
  );
}

/**
 * What the file leaves to us is moved until it goes with what the file says. The page stays even where it is ours: one pale link
 * must not turn the day into night. Where what the file says does not go together, nothing is moved, and that alone is told.
 */
function settle({ palettes, own }: Filled, mode: Mode): { palette: Palette; failing: Pair[] } {
  const fixed = idsOf((id) => own[mode].has(id) || id === PAGE);
  const clashes = findFailing(palettes[mode]).filter(({ front, ground }) => fixed.has(front) && fixed.has(ground));
  if (clashes.length > 0) return { palette: palettes[mode], failing: clashes };
  const palette = mend(
    palettes[mode],
    idsOf((id) => !fixed.has(id)),
  );
  return { palette, failing: findFailing(palette) };
}

/**
 * Everything that differs from what the file with its filling has now is written, also where it was ours to move: so that the next
 * run gets exactly these palettes. A changed light value is written for dark as well, or its dark value would be derived anew.
 */
function mendedLines({ palettes, flattened }: Filled, base: Record<Mode, Palette>): string {
  const mended = (mode: Mode) => {
    const moved = mend(
      palettes[mode],
      idsOf((id) => id !== PAGE),
    );
    return findFailing(moved).length === 0 ? moved : base[mode]; // colours that nothing can save; the base edition passes
  };
  const [light, dark] = [mended('light'), mended('dark')];
  const differs = (mode: Mode, palette: Palette) => (id: ColourId) =>
    flattened[mode].has(id) || palette[id].join() !== palettes[mode][id].join();
  const inLight = COLOUR_IDS.filter(differs('light', light));
  const inDark = COLOUR_IDS.filter((id) => inLight.includes(id) || differs('dark', dark)(id));
  return writeLines(light, dark, { light: inLight, dark: inDark });
}
