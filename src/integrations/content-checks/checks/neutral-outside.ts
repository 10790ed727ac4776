import { componentsOf } from '#reader/body.ts';
import { flattenUi, activitiesOf, lessonsOf, modulesOf, proseOf } from '#reader/walk.ts';
import type { Content } from '#reader/content.ts';
import { spotIn, tell, type ContentCheck, type Spot } from '../content-check.ts';
import { namedThings } from '../kinds/all-kinds.ts';
import { sourceLocale } from '../shared/languages.ts';
import { findLoadedWord } from '../shared/loaded-words.ts';

/**
 * Nothing that shows from outside says what the course is about: titles (tab, history, bookmark), ids (address, also behind #)
 * and file names (downloads), names of editions. The inside of a text is free, and so are the words of the glossary.
 */
export const neutralOutside: ContentCheck = {
  id: 'neutral-outside',
  severity: 'error',
  purpose: 'No title, id, file name or name of an edition gives the subject away, in any language.',
  check: (content) =>
    [...titles(content), ...ids(content), ...fileNames(content)].flatMap(({ what, text, file, line }) => {
      const word = findLoadedWord(text);
      if (word === undefined) return [];
      return [
        tell(
          'neutral-outside/loaded-word',
          { file, line },
          {
            found: `The ${what} "${text}" holds the word "${word}".`,
            expected: 'What shows from outside is neutral: somebody may look over her shoulder.',
            mend: 'Say it in everyday words: "change", "close by", "what now".',
            hurt: 'A mother, or her child, could be found out by a tab, an address or the history of a shared phone.',
          },
        ),
      ];
    }),
};

interface Shown extends Spot {
  what: string;
  text: string;
}

function titles(content: Content): Shown[] {
  const titled = [
    ...content.tracks.map(({ words }) => words),
    ...modulesOf(content).map(({ words }) => words),
    ...activitiesOf(content).map(({ words }) => words),
    ...[...lessonsOf(content), ...content.pages].map(({ texts }) => texts),
  ].flatMap((files) => [...files.values()]);
  const ui = [...content.ui.values()].flatMap((file) =>
    flattenUi(file.data)
      .filter(({ key }) => /^nav\.|title$|^site\.(name|tagline)$/i.test(key))
      .map(({ path, text }) => ({ what: 'title', text, ...spotIn(file, ...path) })),
  );
  return [...titled.map((file) => ({ what: 'title', text: file.data.title, ...spotIn(file, 'title') })), ...ui];
}

/** Ids that can stand in an address, before or behind its #, or inside a page. */
function ids(content: Content): Shown[] {
  const contacts = content.contacts.flatMap(({ contacts: file }) =>
    (file?.data.contacts ?? []).map(({ id }, index) => ({
      id,
      file: file?.file ?? '',
      line: file?.lineOf(['contacts', index]) ?? 1,
    })),
  );
  const sources = content.sources?.data.sources.map(({ id }, index) => ({
    id,
    file: content.sources?.file ?? '',
    line: content.sources?.lineOf(['sources', index]) ?? 1,
  }));
  const places = proseOf(content).flatMap(({ prose }) =>
    componentsOf(prose.body, 'Here').map(({ attributes, line }) => ({
      id: attributes['id'] ?? '',
      file: prose.file,
      line,
    })),
  );
  const terms = content.glossary.get(sourceLocale(content) ?? '');
  const words = Object.keys(terms?.data.terms ?? {}).map((id) => ({
    id,
    file: terms?.file ?? '',
    line: terms?.lineOf(['terms', id]) ?? 1,
  }));
  return [...namedThings(content), ...contacts, ...(sources ?? []), ...places, ...words].map(({ id, file, line }) => ({
    what: 'id',
    text: id,
    file,
    line,
  }));
}

function fileNames(content: Content): Shown[] {
  return [...content.files.keys()].map((path) => ({
    what: 'path',
    text: path,
    file: `${content.root}/${path}`,
    line: 1,
  }));
}
