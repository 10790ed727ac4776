/** Under which heading a hit stands. `lesson` holds everything to read: lessons, parts of the course and standing pages. */
export const groups = ['lesson', 'practice', 'help', 'glossary'] as const;
export type Group = (typeof groups)[number];

export interface Hit {
  /** Relative to the folder of the language: `mothers/change/what-changes.html`, `glossary.html#advice`. */
  readonly url: string;
  readonly title: string;
  /** A piece of the text in which words were found, or the summary. */
  readonly excerpt?: string;
  readonly group: Group;
  /** Higher is better. Comparable within one answer only. */
  readonly score: number;
  /** Words of title and excerpt, as written there, that the query found. */
  readonly matches: readonly string[];
}

/** Everything that can answer a query. The page knows this and no engine by name. */
export interface SearchEngine {
  /**
   * Hits, best first; empty when nothing fits.
   * @throws {SearchUnavailable} When a file of the index is missing or the device refuses it.
   */
  search(query: string): Promise<readonly Hit[]>;
}

export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}
