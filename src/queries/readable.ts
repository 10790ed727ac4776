import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { findReadable } from '#domain/programme/fallback.ts';
import type { Locale } from '#schemas/locales.ts';
import { sourceHash } from '#reader/source-hash.ts';
import { listLocales } from './locales.ts';

/** A text, and the language it could be had in. */
export interface Readable<Key extends CollectionKey> {
  readonly entry: CollectionEntry<Key>;
  readonly locale: Locale;
  readonly isFallback: boolean;
}

/**
 * Finds `<folder>/<locale>` in a collection, or the same text along the fallback chain.
 * @returns undefined when no language of the chain has it.
 */
export async function findText<Key extends CollectionKey>(
  collection: Key,
  folder: string,
  wanted: Locale,
): Promise<Readable<Key> | undefined> {
  const byId = await entriesById(collection);
  const locale = findReadable(wanted, await listLocales(), (id) => byId.has(`${folder}/${id}`));
  const entry = locale && byId.get(`${folder}/${locale.id}`);
  return locale && entry ? { entry, locale, isFallback: locale.id !== wanted.id } : undefined;
}

const gathered = new Map<CollectionKey, Promise<ReadonlyMap<string, unknown>>>();

/** Once for a whole build, which asks some ten thousand times; anew each time while somebody writes. */
function entriesById<Key extends CollectionKey>(collection: Key): Promise<ReadonlyMap<string, CollectionEntry<Key>>> {
  const known = import.meta.env.PROD ? gathered.get(collection) : undefined;
  const entries = known ?? getCollection(collection).then((all) => new Map(all.map((entry) => [entry.id, entry])));
  gathered.set(collection, entries);
  return entries as Promise<ReadonlyMap<string, CollectionEntry<Key>>>;
}

/** Like `findText`, for texts that no page can do without. */
export async function getText<Key extends CollectionKey>(
  collection: Key,
  folder: string,
  wanted: Locale,
): Promise<Readable<Key>> {
  const found = await findText(collection, folder, wanted);
  if (!found) throw new Error(`content/${folder}/${wanted.id} is missing, and so is every language it falls back to.`);
  return found;
}

const sources = import.meta.glob<string>('/content/{pages,programme}/**/en.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whether the English text changed after this translation was made from it. */
export function isStale(text: Readable<'lessons'> | Readable<'pages'>): boolean {
  const { state } = text.entry.data;
  const source = sources[`/content/${text.entry.id.replace(/[^/]+$/, 'en')}.mdx`];
  return state.of !== undefined && source !== undefined && state.of !== sourceHash(source);
}
