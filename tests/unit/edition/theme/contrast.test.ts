import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, fromOklch, parseColour, toOklch, writeColour, type Colour } from '#domain/edition/theme/colour.ts';
import { describeTheme } from '#domain/edition/theme/describe.ts';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import { findNearest } from '#domain/edition/theme/nearest.ts';
import { BASE, made, refusals, valueOf } from '#tests/support/a-theme.ts';

const aColour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(([r, g, b]) => [r, g, b, 1] as Colour);
const hex = (text: string) => parseColour(text)!;

test('ratios are those of WCAG', () => {
  expect(contrast(hex('#000'), hex('#fff'))).toBe(21);
  expect(contrast(hex('#767676'), hex('#fff'))).toBeCloseTo(4.54, 2);
  expect(contrast(hex('#777'), hex('#fff'))).toBeCloseTo(4.48, 2);
});

test('a colour that can be seen through is judged as it looks on its ground', () => {
  expect(contrast(hex('#00000080'), hex('#fff'))).toBeCloseTo(contrast(hex('#7f7f7f'), hex('#fff')), 1);
});

test('the nearest passing value passes, and keeps its hue unless it is nearly grey or black', () => {
  fc.assert(
    fc.property(aColour, aColour, fc.constantFrom(3, 4.5), (front, ground, wanted) => {
      const found = findNearest(front, (candidate) => contrast(candidate, ground) >= wanted);
      if (!found) throw new Error('Black or white always reaches 4.5.');
      expect(contrast(found, ground)).toBeGreaterThanOrEqual(wanted);
      const [before, after] = [toOklch(front), toOklch(found)];
      // Dark or pale, eight bits hold no exact hue.
      if ([before, after].some(({ lightness, chroma }) => lightness < 0.3 || chroma < 0.05)) return;
      const turn = Math.abs(before.hue - after.hue);
      expect(Math.min(turn, 360 - turn)).toBeLessThan(4);
    }),
  );
});

test('no value that is clearly nearer would pass', () => {
  fc.assert(
    fc.property(fc.nat(255), aColour, (grey, ground) => {
      const isPassing = (candidate: Colour) => contrast(candidate, ground) >= 4.5;
      const found = findNearest([grey, grey, grey, 1], isPassing)!;
      const passing = Array.from({ length: 256 }, (_, n) => n).filter((n) => isPassing([n, n, n, 1]));
      const nearest = Math.min(...passing.map((n) => lightnessBetween(n, grey)));
      expect(lightnessBetween(found[0], grey)).toBeLessThan(nearest + 1 / 200);
    }),
  );
});

test('where only black and white pass, a light colour becomes white and a dark one black', () => {
  const isEnd = ([red]: Colour) => red === 0 || red === 255;
  expect(findNearest(hex('#c8c8c8'), isEnd)).toEqual(hex('#fff'));
  expect(findNearest(hex('#323232'), isEnd)).toEqual(hex('#000'));
});

test('a failing pair is named in words of an editor, with the nearest value that passes', () => {
  const css =
    ':root {\n  --basis-color-default-bg-document: #ffffff;\n  --basis-color-action-1-color-default: #4aa3df;\n}';
  const text = describeTheme(makeTheme(css, BASE, 'tokens.css'));
  expect(text).toContain('tokens.css:3   [theme/contrast]\n  By day, the contrast of links on the page is 2.76 to 1: ');
  expect(text).toContain('--basis-color-action-1-color-default is #4aa3df, --basis-color-default-bg-document is #fff.');
  expect(text).toContain('At least 4.5 to 1 (WCAG 1.4.3)');
  expect(text).toMatch(/The nearest value that passes: --basis-color-action-1-color-default: #[\da-f]{6}/);
  expect(text).toMatch(/^Some colours of tokens\.css .* With these lines at its end it passes; .*\n\n:root \{\n/);
});

test('a value that passes is not called better than it is', () => {
  const css = ':root{--basis-color-default-bg-document:#fff;--basis-color-default-color-subtle:#777}';
  const result = makeTheme(css, BASE);
  expect(result.kind === 'refused' && result.problems[0]?.contrast?.ratio).toBe(4.47);
});

test.each([
  ['text', '--basis-color-default-color-document:#999'],
  ['muted text', '--basis-color-default-color-subtle:#999'],
  ['links', '--basis-color-action-1-color-default:#999'],
  [
    'words on a button',
    '--basis-color-accent-1-inverse-bg-default:#777;--basis-color-accent-1-inverse-color-default:#888',
  ],
  [
    'words on a danger button',
    '--basis-color-negative-inverse-bg-default:#777;--basis-color-negative-inverse-color-default:#888',
  ],
  ['the edge of a field', '--basis-color-default-bg-default:#fff;--basis-color-default-border-default:#ddd'],
  ['the ring', '--basis-color-default-bg-document:#fff;--basis-focus-outline-color:#ffe000'],
  ['text with focus', '--basis-color-default-color-document:#222;--basis-focus-background-color:#333'],
])('%s that cannot be seen well is refused', (_, lines) => {
  expect(refusals(`:root{--basis-color-default-bg-document:#fff;${lines}}`)[0]).toMatch(/^contrast:/);
});

test('dark values are judged as well', () => {
  const css = `:root[data-theme=dark]{--basis-color-default-bg-document:#111;--basis-color-default-color-document:#444}`;
  expect(describeTheme(makeTheme(css, BASE))).toContain('In dark mode, the contrast of text on the page is ');
});

test('what the file leaves to the base edition gives way to what it says', () => {
  const css = made(':root{--basis-color-default-bg-document:#c8c8c8}');
  const link = hex(valueOf(css, 'color-action-1-color-default'));
  expect(contrast(link, hex('#c8c8c8'))).toBeGreaterThanOrEqual(4.5);
  expect(valueOf(css, 'color-default-bg-document')).toBe('#c8c8c8');
});

test('a thin line that only divides may be as faint as it likes', () => {
  made(':root{--basis-color-default-border-subtle:#fff}');
});

function lightnessBetween(one: number, other: number): number {
  return Math.abs(toOklch([one, one, one, 1]).lightness - toOklch([other, other, other, 1]).lightness);
}

test('hexadecimal notation goes there and back', () => {
  fc.assert(
    fc.property(aColour, (colour) => {
      expect(parseColour(writeColour(colour))).toEqual(colour);
    }),
  );
});

test('a colour taken apart by colorjs.io is put together again as the same', () => {
  fc.assert(
    fc.property(aColour, (colour) => {
      expect(fromOklch(toOklch(colour))).toEqual(colour);
    }),
  );
});

test('a colour stronger than sRGB keeps its lightness and hue', () => {
  const hue = fc.nat(359);
  fc.assert(
    fc.property(fc.integer({ min: 35, max: 90 }), hue, (percent, degrees) => {
      const { lightness, hue } = toOklch(fromOklch({ lightness: percent / 100, chroma: 0.4, hue: degrees }));
      expect(lightness).toBeCloseTo(percent / 100, 2);
      expect(Math.cos(((hue - degrees) * Math.PI) / 180)).toBeGreaterThan(Math.cos((4 * Math.PI) / 180));
    }),
  );
});

test.each(['oklch(infinity 1e999 1e999)', 'rgb(1e400 1 1)', 'oklch(50% 1e300 0)'])(
  '%s is no colour, and is said at once',
  (text) => {
    expect(parseColour(text)).toBeUndefined();
  },
);

test('numbers that only overshoot the screen are brought into it', () => {
  expect(parseColour('rgb(300 300 300)')).toEqual([255, 255, 255, 1]);
});
