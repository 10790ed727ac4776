import type { QuickIndex, SearchDocument, SearchText } from './document.ts';
import { groups } from './engine.ts';

/** The small index as it stands in a file: no names, since they would be repeated for every document. */
export type PackedIndex = {
  v: typeof VERSION;
  /** Address, number of the group, title, summary, headings, other words. */
  d: readonly (readonly [string, number, string, string, readonly string[], readonly string[]])[];
  s: QuickIndex['synonyms'];
  p: QuickIndex['passOver'];
  f: QuickIndex['ahead'];
};

/** The full text: address, then its passages. */
export type PackedTexts = { v: typeof VERSION; t: readonly (readonly string[])[] };

/** Raised when the shape changes, so that an old file in a cache is refused and not misread. */
const VERSION = 1;

export function packIndex({ documents, synonyms, passOver, ahead }: QuickIndex): PackedIndex {
  const d = documents.map(
    ({ url, group, title, summary, headings, words }) =>
      [url, groups.indexOf(group), title, summary, headings, words] as const,
  );
  return { v: VERSION, d, s: synonyms, p: passOver, f: ahead };
}

export function packTexts(texts: readonly SearchText[]): PackedTexts {
  return { v: VERSION, t: texts.map(({ url, passages }) => [url, ...passages]) };
}

/** @returns undefined when the value is no index of this version. */
export function unpackIndex(value: unknown): QuickIndex | undefined {
  if (!isPack(value) || !isRows(value['s']) || !isTexts(value['p']) || !isTexts(value['f'])) return undefined;
  if (!Array.isArray(value['d'])) return undefined;
  const documents = value['d'].map(unpackDocument);
  if (documents.some((document) => document === undefined)) return undefined;
  return {
    documents: documents.filter((document) => document !== undefined),
    synonyms: value['s'],
    passOver: value['p'],
    ahead: value['f'],
  };
}

/** @returns undefined when the value holds no texts of this version. */
export function unpackTexts(value: unknown): readonly SearchText[] | undefined {
  if (!isPack(value) || !isRows(value['t'])) return undefined;
  return value['t'].map(([url = '', ...passages]) => ({ url, passages }));
}

function unpackDocument(row: unknown): SearchDocument | undefined {
  if (!Array.isArray(row)) return undefined;
  const [url, place, title, summary, headings, words] = row as unknown[]; // isArray forgets the kind of entries
  const group = typeof place === 'number' ? groups[place] : undefined;
  if (!isTexts([url, title, summary]) || !isTexts(headings) || !isTexts(words) || !group) return undefined;
  return { url: String(url), group, title: String(title), summary: String(summary), headings, words };
}

function isPack(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === VERSION;
}

function isRows(value: unknown): value is string[][] {
  return Array.isArray(value) && value.every(isTexts);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
