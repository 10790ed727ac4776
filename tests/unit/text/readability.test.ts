import { expect, test } from 'vitest';
import { measureReadability } from '#domain/text/readability.ts';
import { syllableCount } from '#domain/text/syllables.ts';

test.each([
  ['make', 'en', 1],
  ['table', 'en', 2],
  ['wanted', 'en', 2],
  ['talked', 'en', 1],
  ['children', 'en', 2],
  ['municipality', 'en', 6],
  ['praten', 'nl', 2],
  ['gemeente', 'nl', 3],
  ['huisarts', 'nl', 2],
  ['tweeën', 'nl', 2],
  ['danışmak', 'tr', 3],
  ['belediye', 'tr', 4],
  ['15', 'en', 1],
] as const)('%s has its syllables (%s)', (word, locale, count) => {
  expect(syllableCount(word, locale)).toBe(count);
});

test('Flesch follows its formula', () => {
  // Six words of one syllable in one sentence.
  expect(measureReadability(['The cat sat on the mat.'], 'en').score).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6);
});

test('Flesch-Douma and Ateşman follow theirs', () => {
  expect(measureReadability(['De kat zat op de mat.'], 'nl').score).toBeCloseTo(206.8 - 0.93 * 6 - 77, 6);
  // 4 words, 11 syllables.
  expect(measureReadability(['Kedi masanın altında uyuyor.'], 'tr').score).toBeCloseTo(
    198.825 - 2.61 * 4 - 40.175 * (11 / 4),
    6,
  );
});

test('an easy text scores higher than an official one', () => {
  const easy = measureReadability(['Bel ons. Wij helpen je. Het is gratis.'], 'nl');
  const official = measureReadability(
    ['Belanghebbenden kunnen telefonisch ondersteuningsverzoeken indienen bij bovengenoemde gemeentelijke instanties.'],
    'nl',
  );
  expect(easy.score).toBeGreaterThan(75);
  expect(official.score).toBeLessThan(30);
});

test('Arabic is measured and not scored; vowel marks and tatweel are no letters', () => {
  const measured = measureReadability(['اِبْقَيْ قَرِيبَةً. المســــاء جميل.'], 'ar');
  expect(measured).toEqual({ words: 4, sentences: 2, wordsPerSentence: 2, score: undefined, longWords: 0 });
});

test('list items are sentences of their own, without a full stop too', () => {
  expect(measureReadability(['Red lentils', 'One onion'], 'en').wordsPerSentence).toBe(2);
});

test('a text without words has no score', () => {
  expect(measureReadability([], 'en').score).toBeUndefined();
});
