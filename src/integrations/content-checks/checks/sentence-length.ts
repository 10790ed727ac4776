import { bands } from '#domain/text/readability.ts';
import { splitSentences } from '#domain/text/sentences.ts';
import { wordCount } from '#domain/text/words.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';
import { shownTexts } from '../shared/shown-texts.ts';

/** No sentence is longer than its language bears. */
export const sentenceLength: ContentCheck = {
  id: 'sentence-length',
  severity: 'warning',
  purpose: 'No sentence is longer than its language bears (en 22, nl 20, ar 16, tr 15 words).',
  check: (content) =>
    shownTexts(content).flatMap(({ locale, file, line, text }) => {
      const limit = bands[locale]?.longestSentence;
      if (limit === undefined) return [];
      return text
        .split(/\n+/)
        .flatMap((paragraph) => splitSentences(paragraph))
        .filter((sentence) => wordCount(sentence) > limit)
        .map((sentence) =>
          tell(
            'sentence-length/too-long',
            { file, line },
            {
              found: `A sentence has ${wordCount(sentence)} words: "${sentence.slice(0, 70)}…"`,
              expected: `Expected at most ${limit} in ${languageName(locale)}.`,
              mend: 'Make two sentences of it.',
              hurt: 'A tired reader, or one in her second language, would lose the thread.',
            },
          ),
        );
    }),
};
