import type { Content, PerLocale } from '#reader/content.ts';
import type { DataFile } from '#reader/parse-yaml.ts';
import { activitiesOf, modulesOf } from '#reader/walk.ts';
import type { TextState } from '#schemas/text-state.ts';

/** A file of words in YAML: anything with a `state`. */
export type WordsFile = DataFile<{ state: TextState }>;

/** The words of one thing in its languages. */
export type Words = PerLocale<WordsFile>;

/** All YAML words of the course. Interface strings and words for searching have no state and are not among them. */
export function wordsOf(content: Content): Words[] {
  return [
    content.glossary,
    content.sentences,
    content.sourceWords,
    content.situationWords,
    ...content.contacts.map(({ words }) => words),
    ...content.tracks.map(({ words }) => words),
    ...modulesOf(content).map(({ words }) => words),
    ...activitiesOf(content).map(({ words }) => words),
  ];
}

/** A text that somebody reads, with the keys that lead to it. */
export interface Leaf {
  path: PropertyKey[];
  text: string;
}

/** Every text of a words file, without its state and its kind. */
export function leavesOf(data: unknown, above: readonly PropertyKey[] = []): Leaf[] {
  if (typeof data === 'string') return [{ path: [...above], text: data }];
  if (Array.isArray(data)) return data.flatMap((entry, index) => leavesOf(entry, [...above, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data)
    .filter(([key]) => above.length > 0 || (key !== 'state' && key !== 'kind'))
    .flatMap(([key, value]) => leavesOf(value, [...above, key]));
}
