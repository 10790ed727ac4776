import { expect, test } from 'vitest';
import { describeTheme } from '#domain/edition/theme/describe.ts';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import { MAPPING } from '#domain/edition/theme/mapping.ts';
import { BASE, made, noteCodes, readPackage, refusals, valueOf } from '#tests/support/a-theme.ts';

const VOORBEELD = '@nl-design-system-unstable/voorbeeld-design-tokens';
const UTRECHT = '@utrecht/design-tokens';
const ROTTERDAM = '@nl-design-system-unstable/rotterdam-design-tokens';
const RIJK = '@rijkshuisstijl-community/design-tokens';

test.each([
  [VOORBEELD, 'dist/theme.css'],
  [VOORBEELD, 'dist/variables.css'],
  [UTRECHT, 'dist/theme.css'],
  [UTRECHT, 'dist/root.css'],
  [UTRECHT, 'dist/variables.css'],
  [ROTTERDAM, 'dist/design-tokens.css'],
  [RIJK, 'dist/index.css'],
  [RIJK, 'dist/root.css'],
  [RIJK, 'dist/kern-lintblauw/index.css'],
])('%s %s goes in unchanged and comes out under 2 kB', (name, file) => {
  const css = made(readPackage(name, file));
  expect(Buffer.byteLength(css)).toBeLessThanOrEqual(2000);
  expect(made(css)).toBe(css);
});

test.each([
  [UTRECHT, 'dist/index.css'],
  [UTRECHT, 'dist/dark/index.css'],
  [RIJK, 'dist/uitvoerend-oranje/index.css'],
])('%s %s holds pairs that fail, and passes with the lines it is offered', (name, file) => {
  const css = readPackage(name, file);
  const result = makeTheme(css, BASE);
  if (result.kind !== 'refused') throw new Error('Expected a refusal.');
  expect(new Set(result.problems.map(({ code }) => code))).toEqual(new Set(['contrast']));
  made(`${css}\n${result.mended}`);
});

test('a basis theme: references are followed to the brand colour', () => {
  const css = made(readPackage(VOORBEELD, 'dist/theme.css'));
  expect(valueOf(css, 'color-accent-1-inverse-bg-default')).toBe('#5115ef');
  expect(valueOf(css, 'focus-background-color')).toBe('#fd0');
  expect(valueOf(css, 'border-radius-md')).toBe('8px');
});

test('an older theme: Rotterdam keeps its green links and magenta buttons', () => {
  const css = made(readPackage(ROTTERDAM, 'dist/design-tokens.css'));
  expect(valueOf(css, 'color-action-1-color-default')).toBe('#00811f');
  expect(valueOf(css, 'color-accent-1-inverse-bg-default')).toBe('#c93675');
  expect(valueOf(css, 'text-font-family-default')).toMatch(
    /^Bolder,ArialforRotterdam,Arial,.*'Noto Sans Arabic',sans-serif$/,
  );
});

test('an older theme: Utrecht keeps its blue, and black text on white', () => {
  const css = made(readPackage(UTRECHT, 'dist/root.css'));
  expect(valueOf(css, 'color-accent-1-inverse-bg-default')).toBe('#24578f');
  expect(valueOf(css, 'color-default-color-document')).toBe('#000');
  expect(noteCodes(readPackage(UTRECHT, 'dist/root.css'))).toContain('mapped');
});

test('the dark part of a theme is read from its media query', () => {
  const result = makeTheme(readPackage(UTRECHT, 'dist/index.css'), BASE);
  if (result.kind !== 'refused') throw new Error('Expected a refusal.');
  expect(result.problems.every(({ contrast }) => contrast?.mode === 'dark')).toBe(true);
});

test('a picture in a variable that no page uses is left out and told once', () => {
  const css = readPackage(VOORBEELD, 'dist/theme.css');
  expect(css).toContain('url(');
  expect(noteCodes(css).filter((code) => code === 'dropped-picture')).toEqual(['dropped-picture']);
  expect(made(css)).not.toContain('url');
});

test('a file that only imports the variables says which file is wanted', () => {
  const result = makeTheme(readPackage(ROTTERDAM, 'dist/index.css'), BASE, 'content/editions/x/tokens.css');
  expect(describeTheme(result)).toContain(
    'content/editions/x/tokens.css:6   [theme/import]\n  "@import "./design-tokens.css";" fetches another file.',
  );
  expect(describeTheme(result)).toContain('use the file it names instead');
});

test('a file of fonts is refused', () => {
  expect(refusals(readPackage(ROTTERDAM, 'dist/font.css'))).toContain('font-face:1');
});

test('every older name that we read is set by one of the packages, or is the general form of a name that is', () => {
  const files = [
    readPackage(VOORBEELD, 'dist/theme.css'),
    readPackage(UTRECHT, 'dist/index.css'),
    readPackage(ROTTERDAM, 'dist/design-tokens.css'),
    readPackage(RIJK, 'dist/index.css'),
  ].join('\n');
  const names = Object.values(MAPPING).flatMap((rows) => rows.map(({ from }) => from));
  expect(names.filter((name) => !files.includes(`${name}:`))).toEqual([]);
});
