import { parseColour, type Colour } from './colour.ts';
import type { Declarations } from './declarations.ts';
import { lineOf, problem } from './findings.ts';
import type { ThemeFinding } from './finding.ts';
import { MAPPING } from './mapping.ts';
import { LOADERS } from './read-css.ts';
import { createResolver, type Resolved } from './resolve.ts';
import type { Mode } from './scope.ts';
import { propertyOf, TOKENS, TOKEN_IDS, type TokenId } from './tokens.ts';
import { parseFonts, parseLength } from './words.ts';

/** A value that the file says for a token, and by which name and in which line. Fonts are a list of names. */
export type Said = { value: Colour | string | readonly string[]; name: string; line: number };

/** What a file says for each token, in light and in dark; nothing is filled in here. */
export type Choice = {
  said: Record<Mode, Partial<Record<TokenId, Said>>>;
  problems: ThemeFinding[];
  notes: ThemeFinding[];
};

/** Asks for every token its own name first, then the names of older themes; the first readable value is taken. */
export function chooseValues(css: string, declarations: Declarations): Choice {
  const choice: Choice = { said: { light: {}, dark: {} }, problems: [], notes: [] };
  const resolvers = { light: createResolver(declarations, 'light'), dark: createResolver(declarations, 'dark') };
  for (const id of TOKEN_IDS) {
    for (const name of [propertyOf(id), ...MAPPING[id].map((row) => row.from)]) {
      if (!declarations.has(name)) continue;
      const light = declarations.find(name, 'light') && accept(id, name, 'light', resolvers.light(name));
      const resolvedDark = resolvers.dark(name);
      const saysDark =
        resolvedDark.kind === 'value'
          ? resolvedDark.isDark || /^light-dark\(/i.test(resolvedDark.text)
          : !declarations.find(name, 'light');
      // A list of fonts or a corner is the same by day and by night.
      const dark =
        saysDark && TOKENS[id].use !== 'font' && TOKENS[id].use !== 'length' && accept(id, name, 'dark', resolvedDark);
      if (dark) choice.said.dark[id] ??= dark;
      if (!light) continue; // a basis token may be said for dark alone, beside an older name for light
      choice.said.light[id] = light;
      break;
    }
  }
  return choice;

  function accept(id: TokenId, name: string, mode: Mode, resolved: Resolved): Said | undefined {
    const line = lineOf(css, declarations.find(name, mode)?.offset ?? 0);
    if (resolved.kind !== 'value') return void choice.notes.push(broken(name, line, resolved));
    const danger = findDanger(resolved.text);
    if (danger)
      return void choice.problems.push(problem('loads', line, `"${name}", which the pages use, holds "${danger}".`));
    const value = parseValue(id, resolved.text, mode);
    if (value === undefined) return void choice.notes.push(unreadable(id, name, line, resolved.text));
    return { value, name, line };
  }
}

function parseValue(id: TokenId, text: string, mode: Mode): Said['value'] | undefined {
  if (TOKENS[id].use === 'font') return parseFonts(text);
  if (TOKENS[id].use === 'length') return parseLength(text);
  const both = /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/i.exec(text);
  return parseColour((both?.[mode === 'light' ? 1 : 2] ?? text).trim());
}

/** What could load or hide something in a value that would be kept. Values are written anew, so this is said for clarity, not for safety. */
function findDanger(text: string): string | undefined {
  if (/[<\\]/.test(text)) return text.slice(0, 40);
  return [...text.matchAll(/[-\w]+\(/g)]
    .map(([name]) => name)
    .find((name) => LOADERS.test(name) || /^expression\(/i.test(name));
}

function broken(name: string, line: number, resolved: Exclude<Resolved, { kind: 'value' }>): ThemeFinding {
  const expected = 'Every variable that is referred to has a value in this file.';
  if (resolved.kind === 'missing')
    return {
      code: 'missing-variable',
      line,
      found: `"${name}" refers to "${resolved.name}", which this file does not set.`,
      expected,
      remedy: 'Add it, or write the value itself.',
    };
  const found =
    resolved.kind === 'cycle'
      ? `"${name}" leads back to itself by way of "${resolved.name}".`
      : `"${name}" leads through "${resolved.name}", which grows too long to be a value.`;
  return { code: 'cycle', line, found, expected, remedy: 'Write the value itself in one of them.' };
}

function unreadable(id: TokenId, name: string, line: number, text: string): ThemeFinding {
  const kind = { font: 'a list of font names', length: 'a length in px, rem, em or %', colour: 'a colour' };
  const use = TOKENS[id].use;
  const expected = `For ${TOKENS[id].words}: ${use === 'font' || use === 'length' ? kind[use] : kind.colour}.`;
  return {
    code: 'unreadable',
    line,
    found: `"${name}" is "${text.slice(0, 60)}".`,
    expected,
    remedy: 'Write such a value, for a colour best as #rrggbb.',
  };
}
