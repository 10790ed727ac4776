import { crc32 } from '#domain/offline/crc32.ts';
import type { Failure, LoadEnd } from '#domain/offline/copy-state.ts';
import type { CopyNote, CopyWords, ListedFile, OfflineList } from '#schemas/offline.ts';
import { isFull } from '../storage.ts';
import { findFile, openAll, sumHeader, sumOf, type Place } from './copies.ts';
import type { Device } from './device.ts';
import { bookName, copiesOf, copyName, currentKey, noteKey } from './names.ts';
import { writeNote } from './read.ts';

export type LoadJob = Place & {
  list: OfflineList;
  words: CopyWords;
  today: string;
  /** Ends the load; what came so far stays and is not asked for again. */
  signal: AbortSignal;
  tell: (done: number, total: number) => void;
};

/**
 * Loads a whole copy into a cache of its own and makes it the current one. Until the last file is there, everything is read as
 * before. Files that any earlier copy has are taken from it. Never rejects.
 */
export async function loadCopy(job: LoadJob, device: Device): Promise<LoadEnd> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  job.signal.addEventListener('abort', end);
  try {
    if (job.signal.aborted) return 'stopped';
    const isDone = await device.alone(async () => {
      await fill({ ...job, signal: stop.signal }, device);
      await changeOver(job, device);
      return true;
    });
    return isDone ? 'whole' : 'elsewhere';
  } catch (error) {
    return job.signal.aborted ? 'stopped' : reasonOf(error);
  } finally {
    stop.abort(); // the other files that are on their way when one fails
    job.signal.removeEventListener('abort', end);
    device.tell();
  }
}

async function fill(job: LoadJob, device: Device): Promise<void> {
  const { root, list, signal } = job;
  const copy = await device.caches.open(copyName(root, job.locale, list.version));
  const total = list.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const count = ({ bytes }: ListedFile): void => job.tell((done += bytes), total);

  const wanted: ListedFile[] = [];
  for (const file of list.files) {
    const there = await copy.match(root + file.file);
    if (there?.headers.get(sumHeader) === sumOf(file)) count(file);
    else wanted.push(file);
  }
  if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > (await device.room())) throw new LoadError('full');

  const copies = await openAll(root, device.caches);
  const queue = wanted.values();
  const bringAll = async (): Promise<void> => {
    for (const file of queue) {
      signal.throwIfAborted();
      await copy.put(root + file.file, (await findFile(root, file, copies)) ?? (await bring(file, job, device)));
      count(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bringAll));
}

/** A file as listed. The browser's own memory may hold an older one, so what does not fit is asked for once more, past it. */
async function bring(file: ListedFile, { root, signal }: LoadJob, device: Device): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await device.fetch(root + file.file, { cache, signal });
    if (!response.ok) throw new LoadError('server');
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length === file.bytes && crc32(bytes) === file.crc)
      return new Response(bytes, { headers: headersOf(response, file) });
  }
  throw new LoadError('changed');
}

/** As the server sent them, since some are for safety; without what was about the way here. */
function headersOf(response: Response, file: ListedFile): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) headers.delete(name);
  headers.set(sumHeader, sumOf(file));
  return headers;
}

/** The worker, then the one entry by which it finds the copy: from here on every page comes from the new one. The note is for us. */
async function changeOver(job: LoadJob, { caches, register }: Device): Promise<void> {
  const { root, locale, list, today, words, signal } = job;
  const name = copyName(root, locale, list.version);
  // Erased in another tab meanwhile: then nothing may come back.
  if (signal.aborted || !(await caches.has(name))) throw new LoadError('refused');
  const bytes = list.files.reduce((sum, file) => sum + file.bytes, 0);
  const note: CopyNote = { version: list.version, bytes, day: today, same: today, asked: today, words };
  const key = noteKey(root, locale);
  await register(root);
  await (await caches.open(bookName(root))).put(currentKey(root, locale), new Response(name));
  await (await caches.open(name)).put(key, writeNote(note));
  for (const other of await caches.keys()) {
    // Begun and never ended, of a version that the site no longer has. Whole ones may be behind an open page: the worker's to sweep.
    if (other === name || !other.startsWith(copiesOf(root, locale))) continue;
    if (!(await (await caches.open(other)).match(key))) await caches.delete(other);
  }
}

class LoadError extends Error {
  override name = 'LoadError';
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

function reasonOf(error: unknown): Failure {
  if (error instanceof LoadError) return error.reason;
  if (isFull(error)) return 'full';
  return error instanceof TypeError ? 'network' : 'refused'; // fetch() fails with a TypeError (Fetch, "fetch method")
}

/** Files on their way at the same time; a slow link gains nothing from more. */
const AT_ONCE = 4;
