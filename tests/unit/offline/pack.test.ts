import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '#domain/offline/cut-text.ts';
import { packTexts, unpackTexts } from '#domain/offline/pack.ts';

const style = `<style>${'a{color:red}'.repeat(10)}</style>`;
const page = (words: string) => `<html>${style}<main>${words}</main></html>`;

/** Texts that repeat each other, and some that read like the inside of a pack. */
const anyPiece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    style,
    style,
    '<nav>'.repeat(20),
    '\n',
    '{"lengths":[1],"texts":[[0]]}\n',
    '[0,1]',
    '',
    'قريبة'.repeat(20),
  ),
);
const anyTexts = fc.array(fc.array(anyPiece));

test('what was packed comes out again, whatever it says', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      expect(unpackTexts(packTexts(texts).join(''))).toEqual(texts.map((pieces) => pieces.join('')));
    }),
  );
});

test('a text is the same after it was cut', () => {
  fc.assert(
    fc.property(fc.array(anyPiece), (pieces) => {
      expect(cutText(pieces.join('')).join('')).toBe(pieces.join(''));
    }),
  );
  expect(cutText(page('x'))).toEqual(['<html>', style, '<main>x</main></html>']);
});

test('a style that several pages have stands in the pack once, and what one page says once as well', () => {
  const pack = packTexts([page('one'), page('two'), page('three')].map(cutText)).join('');
  expect(pack.split(style)).toHaveLength(2);
  expect(pack.split('two')).toHaveLength(2);
});

test('pieces that are not shared are told as one', () => {
  const [head = ''] = packTexts([
    ['a', 'b', style, 'c', 'd'],
    ['e', style],
  ]);
  expect(JSON.parse(head)).toEqual({
    lengths: [2, style.length, 2, 1],
    texts: [
      [0, 1, 2],
      [3, 1],
    ],
  });
});

describe('what is no pack gives nothing:', () => {
  const whole = packTexts([page('one'), page('two')].map(cutText)).join('');
  test.each([
    ['nothing', ''],
    ['a page', page('Please log in')],
    ['a pack that was cut off', whole.slice(0, -1)],
    ['a pack with something behind it', `${whole} `],
    ['a piece that is not there', '{"lengths":[1],"texts":[[1]]}\nx'],
    ['a length that is none', '{"lengths":[-1],"texts":[[0]]}\n'],
    ['another shape', '[]\n'],
  ])('%s', (_name, text) => {
    expect(unpackTexts(text)).toBeUndefined();
  });
});
