import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describeTheme } from '#domain/edition/theme/describe.ts';
import { parseColour, type Colour } from '#domain/edition/theme/colour.ts';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import { createResolver } from '#domain/edition/theme/resolve.ts';
import { readCss } from '#domain/edition/theme/read-css.ts';
import type { Mode } from '#domain/edition/theme/scope.ts';

const require = createRequire(import.meta.url);

/** The base edition's token file. */
export const BASE = readFileSync('content/editions/base/tokens.css', 'utf8');

/** The folder of a token package of the registry: `require` finds the package's `package.json` wherever npm put it. */
export function readPackage(name: string, file: string): string {
  return readFileSync(require.resolve(`${name}/package.json`).replace('package.json', file), 'utf8');
}

/** The style of a file that is expected to be made. */
export function made(css: string): string {
  const result = makeTheme(css, BASE, 'tokens.css');
  if (result.kind === 'refused') throw new Error(`Expected a theme:\n${describeTheme(result)}`);
  return result.css;
}

/** Codes and lines of the problems of a file that is expected to be refused. */
export function refusals(css: string): string[] {
  const result = makeTheme(css, BASE, 'tokens.css');
  return result.kind === 'refused' ? result.problems.map(({ code, line }) => `${code}:${line}`) : [];
}

export function noteCodes(css: string): string[] {
  return makeTheme(css, BASE).notes.map(({ code }) => code);
}

/** What a basis token comes to in a style, without its prefix: `valueOf(css, 'focus-outline-color', 'dark')`. */
export function valueOf(css: string, token: string, mode: Mode = 'light'): string {
  const resolved = createResolver(readCss(css).declarations, mode)(`--basis-${token}`);
  if (resolved.kind !== 'value') throw new Error(`--basis-${token} has no value.`);
  return resolved.text;
}

export function colourOf(css: string, token: string, mode: Mode = 'light'): Colour {
  const colour = parseColour(valueOf(css, token, mode));
  if (!colour) throw new Error(`--basis-${token} is no colour.`);
  return colour;
}
