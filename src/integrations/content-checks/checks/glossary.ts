import { componentsOf } from '#reader/body.ts';
import { didYouMean } from '#reader/nearest.ts';
import { proseOf } from '#reader/walk.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { sourceLocale } from '../shared/languages.ts';

/** Every hard word that a text marks is explained in the glossary. */
export const glossary: ContentCheck = {
  id: 'glossary',
  severity: 'error',
  purpose: 'Every <Term> is an entry of the glossary.',
  check: (content) => {
    const file = content.glossary.get(sourceLocale(content) ?? '');
    if (file === undefined) return [];
    const ids = Object.keys(file.data.terms);
    return proseOf(content).flatMap(({ prose }) =>
      componentsOf(prose.body, 'Term')
        .filter(({ attributes }) => !ids.includes(attributes['id'] ?? ''))
        .map(({ attributes, text, line }) =>
          tell(
            'glossary/unknown-term',
            { file: prose.file, line },
            {
              found: `"${text}" is marked as the term "${attributes['id'] ?? ''}", and the glossary has no such entry.`,
              mend: didYouMean(attributes['id'] ?? '', ids) || 'Add the entry in every language, or take <Term> out.',
              hurt: 'A reader would meet a hard word that nobody explains to her.',
            },
          ),
        ),
    );
  },
};
