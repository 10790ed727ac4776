import { componentsOf } from '#reader/body.ts';
import { proseOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { sourceLocale } from '../shared/languages.ts';

/** Every entry of the glossary is met in some text. */
export const glossaryUnused: ContentCheck = {
  id: 'glossary-unused',
  severity: 'warning',
  purpose: 'Every entry of the glossary is used in a text.',
  check: (content) => {
    const file = content.glossary.get(sourceLocale(content) ?? '');
    if (file === undefined) return [];
    const used = new Set(
      proseOf(content).flatMap(({ prose }) =>
        componentsOf(prose.body, 'Term').map(({ attributes }) => attributes['id']),
      ),
    );
    return Object.keys(file.data.terms)
      .filter((id) => !used.has(id))
      .map((id) =>
        tell('glossary-unused/not-used', spotIn(file, 'terms', id), {
          found: `No text marks the term "${id}".`,
          mend: 'Mark its first use with <Term>, or take it out in every language.',
          hurt: 'A reader of the glossary would learn a word that she never meets.',
        }),
      );
  },
};
