import { componentsOf } from '#reader/body.ts';
import { didYouMean } from '#reader/nearest.ts';
import { proseOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';
import { standingSentences } from '../shared/standing-sentences.ts';

/** The twelve standing sentences exist in every language, and texts name only sentences that exist. */
export const sentences: ContentCheck = {
  id: 'sentences',
  severity: 'error',
  purpose: 'The twelve standing sentences exist in every language, and no text names another.',
  check: (content) => [
    ...[...content.sentences].flatMap(([locale, file]) =>
      standingSentences
        .filter((id) => file.data.sentences[id] === undefined)
        .map((id) =>
          tell('sentences/missing', spotIn(file, 'sentences'), {
            found: `The standing sentence "${id}" is missing in ${languageName(locale)}.`,
            mend: didYouMean(id, Object.keys(file.data.sentences)) || 'Add it.',
            hurt: 'A frightened reader would miss a sentence that protects her.',
          }),
        ),
    ),
    ...proseOf(content).flatMap(({ locale, prose }) => {
      const file = content.sentences.get(locale);
      const ids = [...new Set([...standingSentences, ...Object.keys(file?.data.sentences ?? {})])];
      return componentsOf(prose.body, 'Sentence')
        .filter(({ attributes }) => !ids.includes(attributes['id'] ?? ''))
        .map(({ attributes, line }) =>
          tell(
            'sentences/unknown',
            { file: prose.file, line },
            {
              found: `There is no standing sentence "${attributes['id'] ?? ''}".`,
              mend: didYouMean(attributes['id'] ?? '', ids) || `There is: ${ids.join(', ')}.`,
              hurt: 'A frightened reader would miss a sentence that protects her.',
            },
          ),
        );
    }),
  ],
};
