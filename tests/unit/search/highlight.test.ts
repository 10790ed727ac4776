import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, findExcerpt } from '#domain/search/excerpt.ts';
import { findMatches, highlight } from '#domain/search/highlight.ts';
import { findWords } from '#domain/search/words.ts';

test('found words are marked whole, wherever they stand', () => {
  expect(highlight('Pray, prayer, pray.', ['Pray', 'pray'])).toEqual([
    { text: 'Pray', isMatch: true },
    { text: ', prayer, ', isMatch: false },
    { text: 'pray', isMatch: true },
    { text: '.', isMatch: false },
  ]);
});

test('an Arabic word is marked with what is joined to it and with its vowel signs', () => {
  expect(highlight('هو والأُسرة هنا', ['والأُسرة'])[1]).toEqual({ text: 'والأُسرة', isMatch: true });
});

test('the stretches always join to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const matches = findWords(text)
        .map((word) => word.text)
        .filter((_, index) => index % 2 === 0);
      expect(
        highlight(text, matches)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('matches are the words as written, each once', () => {
  expect(findMatches('Fear and fear, Fear', (word) => word.toLowerCase() === 'fear')).toEqual(['Fear', 'fear']);
});

test('a number, an apostrophe and a hyphen: what is one word', () => {
  expect(findWords('0800-2000, child’s far-right').map(({ text }) => text)).toEqual([
    '0800',
    '2000',
    'child’s',
    'far',
    'right',
  ]);
});

test('the passage with the most different found words is chosen', () => {
  const isMatch = (word: string) => ['tea', 'door'].includes(word);
  expect(findExcerpt(['tea tea tea', 'a door and tea'], isMatch)).toBe('a door and tea');
  expect(findExcerpt(['nothing'], isMatch)).toBeUndefined();
});

test('a long passage is cut at blanks around the found word, with an ellipsis where something is missing', () => {
  const text = `${'before '.repeat(60)}here ${'after '.repeat(60)}`.trim();
  const piece = cut(text, text.indexOf('here'), 80);
  expect(piece).toMatch(/^… before .*here after.* after …$/);
  expect(piece.length).toBeLessThanOrEqual(84);
});

test('the end of a text is cut on one side only', () => {
  const text = `${'before '.repeat(60)}end`;
  expect(cut(text, text.indexOf('end'), 50)).toMatch(/^… before .* end$/);
});
