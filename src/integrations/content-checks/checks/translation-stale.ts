import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';
import { translationsOf } from '../shared/translations.ts';

/** No translation is older than its source. Readers of a stale one get a notice, so this is no error. */
export const translationStale: ContentCheck = {
  id: 'translation-stale',
  severity: 'warning',
  purpose: 'No translation is older than its source.',
  check: (content) =>
    translationsOf(content)
      .filter(({ status }) => status === 'stale')
      .map(({ file, source, locale }) =>
        tell('translation-stale/source-changed', spotIn(file, 'state', 'of'), {
          found: `${source.file} is not the version that this ${languageName(locale)} text translates.`,
          mend: `Bring the text up to date, then run: npm run translated -- ${file.file}`,
          hurt: `A reader of ${languageName(locale)} may be told what no longer holds.`,
        }),
      ),
};
