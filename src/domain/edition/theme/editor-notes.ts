import type { Choice } from './choose.ts';
import type { Filled } from './fill.ts';
import type { NoteCode, ThemeFinding } from './finding.ts';
import { measure, type ContrastFailure, type Palette } from './judge.ts';
import type { Pair } from './pairs.ts';
import type { Mode } from './scope.ts';
import { COLOUR_IDS, propertyOf, TOKENS, TOKEN_IDS, type TokenId } from './tokens.ts';

/** A failing pair in words of an editor. The line is that of the front, or of the ground when the file does not say the front. */
export function failureOf(palette: Palette, mode: Mode, pair: Pair, said: Choice['said'][Mode]): ThemeFinding {
  const contrast = measure(palette, mode, pair);
  const { front, ground } = contrast;
  const where = mode === 'light' ? 'By day' : 'In dark mode';
  return {
    code: 'contrast',
    line: said[pair.front]?.line ?? said[pair.ground]?.line ?? 0,
    found:
      `${where}, the contrast of ${TOKENS[pair.front].words} on ${TOKENS[pair.ground].words} is ${contrast.ratio} to 1: ` +
      `${front.token} is ${front.value}${by(said, pair.front)}, ${ground.token} is ${ground.value}${by(said, pair.ground)}.`,
    expected: `At least ${contrast.wanted} to 1 (WCAG ${contrast.wanted === 3 ? '1.4.11' : '1.4.3'}), so that people who see less well find and read it.`,
    remedy: remedyOf(contrast),
    contrast,
  };
}

function by(said: Choice['said'][Mode], id: TokenId): string {
  const source = said[id];
  if (!source) return ' (ours)';
  return source.name === propertyOf(id) ? '' : ` (by ${source.name}, line ${source.line})`;
}

function remedyOf({ front, ground, nearestFront, nearestGround }: ContrastFailure): string {
  const ways = [
    nearestFront && `${front.token}: ${nearestFront}`,
    nearestGround && `${ground.token}: ${nearestGround}`,
  ].filter(Boolean);
  if (ways.length === 0) return 'No lightness of either colour passes alone: choose another pair of colours.';
  return `The nearest value that passes: ${ways.join(', or ')}.`;
}

/** What an editor may want to know about a theme that was made: what came from where. */
export function notesOf(said: Choice['said'], filled: Filled, settled: Record<Mode, Palette>): ThemeFinding[] {
  const isSaid = (id: TokenId) => Boolean(said.light[id] ?? said.dark[id]);
  const moved = COLOUR_IDS.filter(
    (id) =>
      !isSaid(id) && (['light', 'dark'] as const).some((mode) => isMoved(id, filled.palettes[mode], settled[mode])),
  );
  const isDarkOnly = COLOUR_IDS.some((id) => said.dark[id]) && !COLOUR_IDS.some((id) => said.light[id]);
  const notes: (ThemeFinding | false)[] = [
    about(
      'mapped',
      TOKEN_IDS.filter((id) => isSaid(id) && source(said, id) !== propertyOf(id)),
      (list) => `Read from names of an older theme: ${list}.`,
      (id) => `${TOKENS[id].words} from ${source(said, id)}`,
    ),
    about(
      'from-base',
      TOKEN_IDS.filter((id) => !isSaid(id)),
      (list) => `Not said in the file, so taken from the base edition: ${list}.`,
    ),
    about(
      'adjusted',
      moved,
      (list) => `Taken from the base edition, and made lighter or darker so that it goes with your colours: ${list}.`,
    ),
    about(
      'dark-derived',
      COLOUR_IDS.filter((id) => said.light[id] && !said.dark[id]),
      (list) => `Not said for dark mode, so derived from the light colour (same hue, contrast held): ${list}.`,
    ),
    about(
      'flattened',
      COLOUR_IDS.filter((id) => filled.flattened.light.has(id) || filled.flattened.dark.has(id)),
      (list) => `Can be seen through, so written as it looks on the page: ${list}.`,
    ),
    isDarkOnly && {
      code: 'dark-only',
      line: 0,
      found: 'All colours of the file are for dark mode; by day the base edition is shown.',
      expected: '',
      remedy: 'Put the light theme before it in the same file.',
    },
    fontNote(said),
  ];
  return notes.filter((note) => note !== false);
}

function fontNote(said: Choice['said']): ThemeFinding | false {
  const font = said.light['text-font-family-default'];
  if (!font) return false;
  const [first = ''] = font.value as readonly string[]; // read as names
  if (/^(?:system-ui|sans-serif)$/i.test(first)) return false;
  return {
    code: 'font',
    line: font.line,
    found: `The typeface "${first}" is shown where the visitor has it on the device; no font file is loaded.`,
    expected: '',
    remedy: '',
  };
}

function about(
  code: NoteCode,
  ids: readonly TokenId[],
  sentence: (list: string) => string,
  words = (id: TokenId): string => TOKENS[id].words,
): ThemeFinding | false {
  return ids.length > 0 && { code, line: 0, found: sentence(ids.map(words).join('; ')), expected: '', remedy: '' };
}

function source(said: Choice['said'], id: TokenId): string | undefined {
  return (said.light[id] ?? said.dark[id])?.name;
}

function isMoved(id: (typeof COLOUR_IDS)[number], before: Palette, after: Palette): boolean {
  return before[id].join() !== after[id].join();
}
