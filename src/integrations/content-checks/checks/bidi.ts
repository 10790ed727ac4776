import { proseOf } from '#reader/walk.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { isRightToLeft, languageName } from '../shared/languages.ts';
import { phonesIn } from '../shared/phone-shapes.ts';

/**
 * In right-to-left prose, Latin letters and telephone numbers stand inside <bdi>. Words in YAML and in attributes are isolated when
 * they are shown, so they are exempt; so are 112 and 113, which have no parts that could change places.
 */
export const bidi: ContentCheck = {
  id: 'bidi',
  severity: 'error',
  purpose: 'Latin names and telephone numbers in right-to-left prose stand inside <bdi>.',
  check: (content) =>
    proseOf(content)
      .filter(({ locale }) => isRightToLeft(content, locale))
      .flatMap(({ locale, prose }) =>
        prose.body.runs
          .filter(({ isolated }) => !isolated)
          .flatMap(({ text, line }) =>
            piecesToIsolate(text).map(({ piece, index }) =>
              tell(
                'bidi/not-isolated',
                { file: prose.file, line: line + newlines(text.slice(0, index)) },
                {
                  found: `"${piece}" stands in ${languageName(locale)} text without isolation.`,
                  mend: `Write <bdi>${piece}</bdi>.`,
                  hurt: 'Marks and words beside it would jump to the wrong side, and a number could be read backwards.',
                },
              ),
            ),
          ),
      ),
};

function piecesToIsolate(text: string): { piece: string; index: number }[] {
  const latin = [...text.matchAll(/\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d '’.&/-]*[\p{Script=Latin}\d])?/gu)];
  const phones = phonesIn(text).map((piece) => ({ piece, index: Math.max(0, text.indexOf(piece)) }));
  return [...latin.map((match) => ({ piece: match[0], index: match.index })), ...phones];
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
