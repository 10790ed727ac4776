import { cachePrefix } from '../keys.ts';

// Where a copy lies. A host may hold the same course in several folders, so names carry the folder: `page-files:/course/`.

/** The cache that says which copy of a language is current, and from which one an open page came. */
export function bookName(root: string): string {
  return cachePrefix + new URL(root).pathname;
}

/** The cache of one whole version: `page-files:/course/:nl:1f0c…`. */
export function copyName(root: string, locale: string, version: string): string {
  return `${copiesOf(root, locale)}${version}`;
}

/** What the names of all copies begin with, of one language or of all. */
export function copiesOf(root: string, locale?: string): string {
  return `${bookName(root)}:${locale === undefined ? '' : `${locale}:`}`;
}

/** In the book: the name of the current copy. Written when the last file is there, so that a language changes over as a whole. */
export function currentKey(root: string, locale: string): string {
  return `${root}worker.js?now=${locale}`;
}

/** In the book: the name of the copy that an open page came from. */
export function pageKey(root: string, client: string): string {
  return `${root}worker.js?page=${client}`;
}

/** In a copy: its note, written after that. A copy without one was begun and not ended. */
export function noteKey(root: string, locale: string): string {
  return `${root}${locale}/offline.json`;
}

/** The language among the keys of a book, or undefined for a page's. */
export function localeOfKey(url: string): string | undefined {
  return new URL(url).searchParams.get('now') ?? undefined;
}

/** The page among the keys of a book, or undefined for a language's. */
export function clientOfKey(url: string): string | undefined {
  return new URL(url).searchParams.get('page') ?? undefined;
}
