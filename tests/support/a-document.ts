import type { SearchDocument } from '#domain/search/document.ts';
import type { Hit } from '#domain/search/engine.ts';

/** A document in which only what the test names matters. */
export function aDocument(url: string, parts: Partial<SearchDocument> = {}): SearchDocument {
  return { url, group: 'lesson', title: '', summary: '', headings: [], words: [], ...parts };
}

export function aHit(url: string, parts: Partial<Hit> = {}): Hit {
  return { url, title: url, group: 'lesson', score: 1, matches: [], ...parts };
}
