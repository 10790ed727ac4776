import { expect, test } from 'vitest';
import { proseWordCount, splitWords, wordCount } from '#domain/text/words.ts';

test.each([
  ["You don't have to talk.", ['You', "don't", 'have', 'to', 'talk']],
  ['Zo’n 1.000 foto’s, half-om-half.', ['Zo’n', '1.000', 'foto’s', 'half-om-half']],
  ['Oğlunuz 15 yaşında.', ['Oğlunuz', '15', 'yaşında']],
  ['وابنكِ في الـمدرسة، الآن.', ['وابنكِ', 'في', 'الـمدرسة', 'الآن']],
])('%s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('marks alone are no words', () => {
  expect(wordCount('… – (!) "')).toBe(0);
});

test('of a lesson, the words a reader meets count, and tags and ids do not', () => {
  const lesson = `---
title: Not counted
---

<NotThis because="Four words stand here.">

Three more words.

</NotThis>

1. Use **the** <Term id="drawn-in">term</Term>.<Source id="a-source" />

See [this page](https://example.org/a/b).
`;
  expect(proseWordCount(lesson)).toBe(4 + 3 + 3 + 3);
});
