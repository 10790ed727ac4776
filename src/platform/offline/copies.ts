import type { CopyNote, ListedFile, OfflineList } from '#schemas/offline.ts';
import { openKept } from './answer.ts';
import type { Device } from './device.ts';
import { bookName, copiesOf, copyName, currentKey, localeOfKey, noteKey } from './names.ts';
import { readList, readNote, writeNote } from './read.ts';

/** The site's folder, and the language whose copy is meant. */
export type Place = { root: string; locale: string };

/** The site's list of a language. @throws {TypeError} When no answer comes. */
export async function fetchList({ root, locale }: Place, device: Device): Promise<OfflineList | number> {
  const response = await device.fetch(noteKey(root, locale), { cache: 'no-cache' });
  return response.ok ? ((await readList(response)) ?? response.status) : response.status;
}

/** The note of the copy that pages are read from. */
export async function findNote(place: Place, { caches }: Device): Promise<CopyNote | undefined> {
  const copy = await openCurrent(place, caches);
  return readNote(await copy?.match(noteKey(place.root, place.locale)));
}

export async function changeNote(place: Place, { caches }: Device, change: Partial<CopyNote>): Promise<void> {
  const copy = await openCurrent(place, caches);
  const key = noteKey(place.root, place.locale);
  const note = await readNote(await copy?.match(key));
  if (note) await copy?.put(key, writeNote({ ...note, ...change }));
}

/** Every cache of ours that holds files, whole or begun, of whichever version or language. */
export async function openAll(root: string, caches: CacheStorage): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(copiesOf(root)));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** The same file, byte for byte by its sum, in any of them. */
export async function findFile(
  root: string,
  file: ListedFile,
  copies: readonly Cache[],
): Promise<Response | undefined> {
  for (const copy of copies) {
    const found = await copy.match(root + file.file);
    if (found?.headers.get(sumHeader) === sumOf(file)) return found;
  }
  return undefined;
}

/** The files of a list that none of our caches has: what a load would have to fetch. */
export async function findMissing(
  root: string,
  files: readonly ListedFile[],
  caches: CacheStorage,
): Promise<ListedFile[]> {
  const copies = await openAll(root, caches);
  const found = await Promise.all(files.map((file) => findFile(root, file, copies)));
  return files.filter((_file, index) => !found[index]);
}

/** Whether a load of this version began here and did not end. */
export async function isBegun({ root, locale }: Place, version: string, caches: CacheStorage): Promise<boolean> {
  const copy = await openKept(caches, copyName(root, locale, version));
  return copy !== undefined && !(await copy.match(noteKey(root, locale)));
}

/** Takes a language off the device, and the worker when it was the last. */
export async function removeCopies({ root, locale }: Place, device: Device): Promise<void> {
  const book = await openKept(device.caches, bookName(root));
  await book?.delete(currentKey(root, locale));
  for (const name of await device.caches.keys()) {
    if (name.startsWith(copiesOf(root, locale))) await device.caches.delete(name);
  }
  const isLast = !(await book?.keys())?.some(({ url }) => localeOfKey(url));
  if (isLast) {
    await device.caches.delete(bookName(root));
    await device.unregister(root);
  }
  device.tell();
}

/** Where the sum of a stored file is written. */
export const sumHeader = 'page-sum';

export function sumOf({ bytes, crc }: Pick<ListedFile, 'bytes' | 'crc'>): string {
  return `${crc}-${bytes}`;
}

async function openCurrent({ root, locale }: Place, caches: CacheStorage): Promise<Cache | undefined> {
  const book = await openKept(caches, bookName(root));
  const name = await (await book?.match(currentKey(root, locale)))?.text();
  return name?.startsWith(copiesOf(root, locale)) ? openKept(caches, name) : undefined;
}
