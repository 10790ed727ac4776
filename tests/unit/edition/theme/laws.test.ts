import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import { writeColour, type Colour } from '#domain/edition/theme/colour.ts';
import { findFailing } from '#domain/edition/theme/judge.ts';
import { paletteOf } from '#domain/edition/theme/fill.ts';
import { MAPPING } from '#domain/edition/theme/mapping.ts';
import { COLOUR_IDS, propertyOf, TOKEN_IDS, type ColourId } from '#domain/edition/theme/tokens.ts';
import { BASE, colourOf, made } from '#tests/support/a-theme.ts';

const aColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constantFrom(1, 1, 1, 0.6))
  .map((parts) => writeColour(parts as unknown as Colour));
const aName = fc.constantFrom(...COLOUR_IDS.flatMap((id) => [propertyOf(id), ...MAPPING[id].map(({ from }) => from)]));
const aSelector = fc.constantFrom(':root', '.x-theme', '.x-theme--dark', '[data-theme=dark]', '.x');
/** Any theme at all: names old and new, in any place, in colours that nobody chose to go together. */
const aTheme = fc
  .array(fc.tuple(aSelector, fc.array(fc.tuple(aName, aColour), { minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rules) =>
    rules.map(([selector, lines]) => `${selector}{${lines.map((line) => line.join(':')).join(';')}}`).join('\n'),
  );

/** What could be put where a value stands. */
const aScrap = fc.constantFrom(
  'url(',
  ')',
  '{',
  '}',
  ';',
  '"',
  "'",
  '<',
  '</style>',
  '\\',
  '/*',
  '*/',
  'var(--a)',
  '--a:',
  ':root',
  '#fff',
  'expression(',
  '@import',
  ' ',
  '\n',
  ',',
  'rgb(',
  '1',
  '<!--',
  '-->',
  '(',
  '[',
  ']',
  '--basis-focus-outline-color:',
  'x',
);

test('whatever colours a file has: it is made and every pair passes, or its lines make it so', () => {
  fc.assert(
    fc.property(aTheme, (css) => {
      const result = makeTheme(css, BASE);
      const out = made(result.kind === 'made' ? css : `${css}\n${result.mended}`);
      for (const mode of ['light', 'dark'] as const)
        expect(findFailing(paletteOf((id: ColourId) => colourOf(out, id.replace('--basis-', ''), mode)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a theme that was made is made again from itself', () => {
  fc.assert(
    fc.property(aTheme, (css) => {
      const result = makeTheme(css, BASE);
      const out = made(result.kind === 'made' ? css : `${css}\n${result.mended}`);
      expect(made(out)).toBe(out);
    }),
    { numRuns: 40 },
  );
});

test('whatever a file holds, nothing leaves its place in the style', () => {
  const allowed =
    /^:root\{--l:initial;--d: ;(?:--basis-[-a-z\d]+:[-\w#%.,()' ]+[;}])+@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme='light'\]\)\{--l: ;--d:initial\}\}:root\[data-theme='dark'\]\{--l: ;--d:initial\}$/u;
  const isSafe = (text: string) => {
    const result = makeTheme(`:root{--basis-border-radius-md:4px;--a:${text}}`, BASE);
    const inFont = makeTheme(`:root{--basis-border-radius-md:4px;--basis-text-font-family-default:${text}}`, BASE);
    for (const made of [result, inFont]) {
      if (made.kind !== 'made') continue;
      expect(made.css).toMatch(allowed);
      expect(made.css).not.toMatch(/url|expression|image|@import|<|\\/i);
    }
  };
  fc.assert(
    fc.property(
      fc.array(aScrap, { maxLength: 12 }).map((scraps) => scraps.join('')),
      isSafe,
    ),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 40 }), isSafe), { numRuns: 200 });
});

test('the longest theme stays within 2 kB', () => {
  const colours = COLOUR_IDS.map((id) => {
    const isWords = id.includes('color-d') || id.includes('-color') || id.includes('border');
    return `${propertyOf(id)}:${isWords ? '#010203fe' : '#fdfcfb'}`;
  });
  const css = `:root{${colours.join(';')};--basis-border-radius-md:12.25rem;--basis-text-font-family-default:${'Wwww Wwww Wwww Wwww Wwww Wwww Wwww W1,Wwww Wwww Wwww Wwww Wwww Wwww Wwww W2,Wwww Wwww Wwww Wwww Wwww Wwww Wwww W3'}}`;
  const result = makeTheme(css, BASE);
  const out = made(result.kind === 'made' ? css : `${css}${result.mended}`);
  expect(Buffer.byteLength(out)).toBeLessThanOrEqual(2000);
  expect(TOKEN_IDS.filter((id) => !out.includes(`${propertyOf(id)}:`))).toEqual([]);
});
