import { expect, test } from 'vitest';
import { sentenceLength } from '#integrations/content-checks/checks/sentence-length.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const words = (count: number) => `Word${' word'.repeat(count - 1)}.`;
const say = (locale: string, count: number) =>
  told(sentenceLength, {
    [`sentences/${locale}.yaml`]: (text) => text.replace(/afraid: .*/, `afraid: ${words(count)}`),
  });

test('a sentence that is too long is told with its beginning', () => {
  expect(say('en', 23)).toEqual([
    `content/sentences/en.yaml:8   [sentence-length/too-long]
  A sentence has 23 words: "Word word word word word word word word word word word word word word …" Expected at most 22 in English (en).
  Make two sentences of it.
  A tired reader, or one in her second language, would lose the thread.`,
  ]);
});

test.each([
  ['en', 22],
  ['nl', 20],
  ['ar', 16],
])('in %s a sentence may have %i words and no more', (locale, limit) => {
  expect(say(locale, limit)).toEqual([]);
  expect(say(locale, limit + 1)).toHaveLength(1);
});

test('two sentences in one text are two', () => {
  expect(
    told(sentenceLength, { 'sentences/en.yaml': swap('afraid: Sit', `afraid: ${words(15)} ${words(15)} Sit`) }),
  ).toEqual([]);
});
