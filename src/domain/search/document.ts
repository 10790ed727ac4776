import type { Group } from './engine.ts';

/** One thing that can be found, as the small index knows it. */
export interface SearchDocument {
  /** Relative to the folder of the language. Several help lines may share one. */
  readonly url: string;
  readonly group: Group;
  readonly title: string;
  /** One or two sentences: searched, and shown where no better piece of text is known. */
  readonly summary: string;
  readonly headings: readonly string[];
  /** Other words for it: searched, never shown. */
  readonly words: readonly string[];
}

/** The whole text of a document, in passages short enough to show. */
export interface SearchText {
  readonly url: string;
  readonly passages: readonly string[];
}

/** What the search of one language needs before it can answer. */
export interface QuickIndex {
  readonly documents: readonly SearchDocument[];
  /** Each row lists words that find the same pages. */
  readonly synonyms: readonly (readonly string[])[];
  /** Little words that a query may contain and that tell nothing. */
  readonly passOver: readonly string[];
  /** Files in the `pagefind/` folder that any search needs; empty where Pagefind does not search. */
  readonly ahead: readonly string[];
}
