import { expect, test } from 'vitest';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import { BASE, made, noteCodes, valueOf } from '#tests/support/a-theme.ts';

const RING = 'focus-outline-color';
const aRing = (value: string) => `--basis-${RING}:${value}`;

test.each([
  [`:root{${aRing('#102030')}}`],
  [`.utrecht-theme{${aRing('#102030')}}`],
  [`.voorbeeld-theme, .x{${aRing('#102030')}}`],
  [`[data-theme=light]{${aRing('#102030')}}`],
  [`html.my-theme{${aRing('#102030')}}`],
  [`@layer brand{:where(:root){${aRing('#102030')}}}`],
  [`@media (prefers-color-scheme: light){:root{${aRing('#102030')}}}`],
  [`.gemeente-x{${aRing('#102030')}}`],
  [`:root{${aRing('#000')}}.my-theme{${aRing('#102030')}}`],
  [`:root{${aRing('#102030')}}.my-theme .footer{${aRing('#fff')}}.my-theme::before{${aRing('#fff')}}`],
  [`:root{${aRing('#102030')}}.utrecht-button{${aRing('#fff')}}`],
  [
    `:root{${aRing('#102030')}}@media (min-width:40em){:root{${aRing('#fff')}}}@supports (a:b){:root{${aRing('#fff')}}}`,
  ],
])('the light value is read from %s', (css) => {
  expect(valueOf(made(css), RING)).toBe('#102030');
});

test.each([
  [`@media (prefers-color-scheme: dark){:root{${aRing('#ffeedd')}}}`],
  [`@media screen and (prefers-color-scheme:dark){.my-theme--media-query{${aRing('#ffeedd')}}}`],
  [`.voorbeeld-theme--dark{${aRing('#ffeedd')}}`],
  [`[data-theme=dark]{${aRing('#ffeedd')}}`],
  [`:root[data-color-scheme="dark"]{${aRing('#ffeedd')}}`],
  [`.dark .my-theme{${aRing('#ffeedd')}}`],
  [`@media (prefers-color-scheme: dark){:root:not([data-theme='light']){${aRing('#ffeedd')}}}`],
  [`:root{${aRing('light-dark(#123, #ffeedd)')}}`],
  [`:root{@media (prefers-color-scheme: dark){${aRing('#ffeedd')}}}`],
  [`:root{&[data-theme=dark]{${aRing('#ffeedd')}}}`],
  [`:root{--brand:#000}:root{${aRing('var(--brand)')}}.dark{--brand:#ffeedd}`],
])('the dark value is read from %s', (css) => {
  expect(valueOf(made(css), RING, 'dark')).toBe('#fed');
});

test.each([
  ['#000000cc', '#000c'],
  ['#AA0000', '#a00'],
  ['hsl(0 100% 20%)', '#600'],
  ['rgba(0 0 0 / 80%)', '#000c'],
  ['rgb(1, 2, 3)', '#010203'],
  ['oklch(40% 0.1 250)', '#124a7b'],
  ['RebeccaPurple', '#639'],
  ['var(--none, #102030)', '#102030'],
  ['var(--none, var(--nor, hsl(0 0% 20%)))', '#333'],
  ['rgb( /* red */ 1 2 3)', '#010203'],
])('%s is written as %s', (value, written) => {
  expect(valueOf(made(`:root{${aRing(value)}}`), RING)).toBe(written);
});

test.each([
  ['a missing reference', 'var(--none)', 'missing-variable'],
  ['a circle', 'var(--a)', 'cycle'],
  ['what is no colour', 'currentcolor', 'unreadable'],
  ['what a tool left behind', '[object Object]', 'unreadable'],
  ['a value that doubles itself', 'var(--d9)', 'cycle'],
])('%s is told, and the base edition fills in', (_, value, code) => {
  const doubling = Array.from({ length: 9 }, (_, n) => `--d${n + 1}:${`var(--d${n}) `.repeat(9)};`).join('');
  const css = `:root{--a:var(--b);--b:var(--a);--d0:#fff;${doubling}${aRing(value)};--basis-border-radius-md:4px}`;
  expect(noteCodes(css)).toContain(code);
  expect(valueOf(made(css), RING)).toBe('#25302f');
});

test('the name of the basis goes before names of older themes', () => {
  expect(valueOf(made(`:root{${aRing('#102030')};--utrecht-focus-outline-color:#000}`), RING)).toBe('#102030');
});

test('a basis token said for dark alone leaves the older name its light', () => {
  const css = made(`:root{--utrecht-focus-outline-color:#102030}.dark{${aRing('#fff')}}`);
  expect([valueOf(css, RING), valueOf(css, RING, 'dark')]).toEqual(['#102030', '#fff']);
});

test.each([
  [`'Gemeente Sans', Arial, sans-serif`, `'Gemeente Sans',Arial,system-ui`],
  ['"Merriweather",serif', 'Merriweather,system-ui'],
  ['A1, B, C, D, E', 'A1,B,C,system-ui'],
  ['sans-serif', 'system-ui'],
])('fonts: %s are asked for before the device’s own', (fonts, start) => {
  const value = valueOf(made(`:root{--basis-text-font-family-default:${fonts}}`), 'text-font-family-default');
  expect(value.startsWith(start)).toBe(true);
  expect(value.endsWith(`'Noto Sans Arabic',sans-serif`)).toBe(true);
});

test('a ground that can be seen through is written as it looks on the page', () => {
  const css = `:root{--basis-color-default-bg-document:#fff;--basis-color-default-bg-subtle:rgb(0 0 0 / 5%)}`;
  expect(valueOf(made(css), 'color-default-bg-subtle')).toBe('#f2f2f2');
  expect(noteCodes(css)).toContain('flattened');
});

test('a theme without a word about dark gets its own hue there', () => {
  const css = made(':root{--basis-color-action-1-color-default:#6a1b7a}');
  expect(valueOf(css, 'color-action-1-color-default', 'dark')).toMatch(/^#[d-f]/);
  expect(noteCodes(':root{--basis-color-action-1-color-default:#6a1b7a}')).toEqual(['from-base', 'dark-derived']);
});

test('a theme for dark alone is told so', () => {
  expect(noteCodes(`.dark{${aRing('#fff')}}`)).toContain('dark-only');
});

test('the base edition comes out with the values it went in with', () => {
  const result = makeTheme(BASE, BASE);
  expect(result.notes).toEqual([]);
  const css = made(BASE);
  for (const mode of ['light', 'dark'] as const)
    for (const [, token = ''] of BASE.matchAll(/--basis-(color[-\w]+|focus[-\w]+):/g)) {
      const long = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);
      expect(long(valueOf(css, token, mode))).toBe(valueOf(BASE, token, mode));
    }
  expect(valueOf(css, 'border-radius-md')).toBe('.75rem');
});

test.each([
  ['.' + 'theme'.repeat(100_000) + '!{--x:1}'],
  [':not('.repeat(100_000) + '{--x:1}'],
  ['[theme'.repeat(50_000) + '!{--x:1}'],
  ['.theme'.repeat(50_000) + '!{--x:1}'],
  ['.x-theme,'.repeat(50_000) + '.x{--x:1}'],
  [':root{'.repeat(50_000)],
  ['<'.repeat(200_000)],
  ['}'.repeat(200_000)],
  [`:root{${aRing('var(--z,'.repeat(190) + ')'.repeat(190))}}`],
  [`:root{${aRing('light-dark(' + '(a)'.repeat(400))})}`],
  [`:root{${aRing('var(--a0)')}${Array.from({ length: 20_000 }, (_, n) => `;--a${n}:var(--a${n + 1})`).join('')}}`],
])('a file made to keep us busy is refused in the end: %#', (css) => {
  expect(makeTheme(css, BASE).kind).toBe('refused');
});
