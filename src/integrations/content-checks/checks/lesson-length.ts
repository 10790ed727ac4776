import { proseWordCount } from '#domain/text/words.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { sourceLocale } from '../shared/languages.ts';

/** Words of a lesson, least and most, by track; others are for professionals. */
const limits: Readonly<Record<string, readonly [number, number]>> = { mothers: [300, 450], family: [300, 450] };
const forProfessionals = [300, 650] as const;

/** A lesson takes five to eight minutes. Counted in the source language; translations follow it. */
export const lessonLength: ContentCheck = {
  id: 'lesson-length',
  severity: 'error',
  purpose: 'A lesson has 300 to 450 words, for professionals up to 650.',
  check: (content) =>
    content.tracks.flatMap(({ id, modules }) =>
      modules
        .flatMap(({ lessons }) => lessons)
        .flatMap(({ texts }) => {
          const prose = texts.get(sourceLocale(content) ?? '');
          const [least, most] = limits[id] ?? forProfessionals;
          const words = prose ? proseWordCount(prose.text) : least;
          if (prose === undefined || (words >= least && words <= most)) return [];
          return [
            tell(
              'lesson-length/words',
              { file: prose.file, line: 1 },
              {
                found: `The lesson has ${words} words.`,
                expected: `Expected ${least} to ${most}.`,
                mend:
                  words > most ? 'Shorten it, or make two lessons of it.' : 'Say more, or put it into another lesson.',
                hurt: 'A mother with ten minutes would not come to the end, or would have come for too little.',
              },
            ),
          ];
        }),
    ),
};
