import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';
import { sourceTexts, translationsOf } from '../shared/translations.ts';

/** A translation says which version of its source it translates; a source says nothing of the kind. */
export const translationRecorded: ContentCheck = {
  id: 'translation-recorded',
  severity: 'error',
  purpose: 'Every translation names the version of the source that it translates.',
  check: (content) => [
    ...translationsOf(content)
      .filter(({ status }) => status === 'unrecorded')
      .map(({ file, source, locale }) =>
        tell('translation-recorded/missing-hash', spotIn(file, 'state'), {
          found: `This ${languageName(locale)} text does not say which version of ${source.file} it translates.`,
          mend: `When it says the same as its source, run: npm run translated -- ${file.file}`,
          hurt: 'Nobody would notice when the source changes and this text still says the old thing.',
        }),
      ),
    ...sourceTexts(content)
      .filter(({ data }) => data.state.of !== undefined)
      .map((file) =>
        tell('translation-recorded/hash-in-source', spotIn(file, 'state', 'of'), {
          found: 'This text is the source and names a source of its own.',
          mend: 'Take "of" out of its state.',
          hurt: 'A reader would be told that this text may be out of date, and it is not.',
        }),
      ),
  ],
};
