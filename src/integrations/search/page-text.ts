/** What one page says, read from its HTML (or, in tests, from its source). */
export interface PageText {
  /** Inside the folder of the language: `mothers/change/what-changes.html`. */
  readonly path: string;
  /** The first heading. */
  readonly title: string;
  /** Its name in menus and in the history, when that is another one. */
  readonly name: string;
  /** The sentence under the title; empty when the page has none. */
  readonly summary: string;
  readonly headings: readonly string[];
  /** Paragraphs and list items in their order, without what stands above. */
  readonly passages: readonly string[];
}
