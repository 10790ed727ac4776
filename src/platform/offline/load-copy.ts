import type { Failure, LoadEnd } from '#domain/offline/copy-state.ts';
import { planLoad, type WantedPack } from '#domain/offline/plan-load.ts';
import type { CopyNote, CopyWords, ListedFile, OfflineList } from '#schemas/offline.ts';
import { isFull } from '../storage.ts';
import { asStored, bring, bringPack, isAsListed, LoadError, type Brought } from './bring.ts';
import { findFile, openAll, sumHeader, sumOf, type Place } from './copies.ts';
import type { Device } from './device.ts';
import { sizeOf } from './look.ts';
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
 * before. Files that any earlier copy has are taken from it; of the others, many pages of one folder come as a pack. Never rejects.
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
  const { root, list } = job;
  const copy = await device.caches.open(copyName(root, job.locale, list.version));
  const total = sizeOf(list.files);
  let done = 0;
  const count = ({ bytes }: ListedFile): void => job.tell((done += bytes), total);
  const store = async (file: ListedFile, response: Response): Promise<void> => {
    await copy.put(root + file.file, response);
    count(file);
  };

  const wanted: ListedFile[] = [];
  for (const file of list.files) {
    const there = await copy.match(root + file.file);
    if (there?.headers.get(sumHeader) === sumOf(file)) count(file);
    else wanted.push(file);
  }
  if (sizeOf(wanted) > (await device.room())) throw new LoadError('full');
  await fetchAll(await takeKnown(wanted, store, job, device), store, job, device);
}

/** Stores what any of our caches has. @returns What none of them has. */
async function takeKnown(wanted: ListedFile[], store: Store, job: LoadJob, device: Device): Promise<ListedFile[]> {
  const copies = await openAll(job.root, device.caches);
  const missing = new Set(wanted);
  await atOnce(wanted, job.signal, async (file) => {
    const found = await findFile(job.root, file, copies);
    if (!found) return;
    await store(file, found);
    missing.delete(file);
  });
  return [...missing];
}

async function fetchAll(missing: ListedFile[], store: Store, job: LoadJob, device: Device): Promise<void> {
  const { first, packs, files } = planLoad(job.list, missing, `${job.locale}/index.html`);
  const load = async (file: ListedFile): Promise<Brought> => {
    const brought = await bring(file, job, device);
    await store(file, asStored(brought, file));
    return brought;
  };
  const loadPack = async ({ pack, pages }: WantedPack, like: Brought): Promise<void> => {
    const held = await bringPack(pack, like, job, device);
    for (const page of pages) {
      job.signal.throwIfAborted();
      const brought = held.get(page.file);
      if (brought && isAsListed(brought.bytes, page)) await store(page, asStored(brought, page));
      else await load(page);
    }
  };
  const like = first && (await load(first));
  const tasks = like ? packs.map((wanted) => () => loadPack(wanted, like)) : [];
  await atOnce([...tasks, ...files.map((file) => () => load(file))], job.signal, (task) => task());
}

/** Does the same for each, for some of them at a time. */
async function atOnce<T>(items: readonly T[], signal: AbortSignal, work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values();
  const workOff = async (): Promise<void> => {
    for (const item of queue) {
      signal.throwIfAborted();
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOff));
}

/** The worker, then the one entry by which it finds the copy: from here on every page comes from the new one. The note is for us. */
async function changeOver(job: LoadJob, { caches, register }: Device): Promise<void> {
  const { root, locale, list, today, words, signal } = job;
  const name = copyName(root, locale, list.version);
  // Erased in another tab meanwhile: then nothing may come back.
  if (signal.aborted || !(await caches.has(name))) throw new LoadError('refused');
  const note: CopyNote = {
    version: list.version,
    bytes: sizeOf(list.files),
    day: today,
    same: today,
    asked: today,
    words,
  };
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

type Store = (file: ListedFile, response: Response) => Promise<void>;

function reasonOf(error: unknown): Failure {
  if (error instanceof LoadError) return error.reason;
  if (isFull(error)) return 'full';
  return error instanceof TypeError ? 'network' : 'refused'; // fetch() fails with a TypeError (Fetch, "fetch method")
}

/** Files on their way at the same time; a slow link gains nothing from more. */
const AT_ONCE = 4;
