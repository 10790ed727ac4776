import { componentsOf } from '#reader/body.ts';
import { proseOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { sourceLocale } from '../shared/languages.ts';

/** Every standing sentence is said somewhere: in a text, or by a page of the site itself. */
export const sentencesUnused: ContentCheck = {
  id: 'sentences-unused',
  severity: 'warning',
  purpose: 'Every standing sentence is used in a text or on a page.',
  check: (content, { code }) => {
    const file = content.sentences.get(sourceLocale(content) ?? '');
    if (file === undefined) return [];
    const used = new Set(
      proseOf(content).flatMap(({ prose }) =>
        componentsOf(prose.body, 'Sentence').map(({ attributes }) => attributes['id']),
      ),
    );
    return Object.keys(file.data.sentences)
      .filter((id) => !used.has(id) && !new RegExp(`['"\`]${id}['"\`]`).test(code))
      .map((id) =>
        tell('sentences-unused/not-used', spotIn(file, 'sentences', id), {
          found: `No text and no page says the standing sentence "${id}".`,
          mend: 'Put <Sentence> where it protects somebody.',
          hurt: 'A frightened reader would miss a sentence that protects her.',
        }),
      );
  },
};
