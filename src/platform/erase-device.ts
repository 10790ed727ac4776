import { answersKey, asideKey, cachePrefix, greetedKey, lookKey, recordKey } from './keys.ts';
import { tellChange } from './offline/changes.ts';
import { localStore, sessionStore, type Store } from './storage.ts';

/** What a browser keeps for a site besides storage. Both are absent where pages are not served securely; from a disk, workers. */
export type Belongings = {
  caches?: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  workers?: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined;
};

/** The two storages of a browser. */
export type Stores = { local: Store; session: Store };

/**
 * Erases everything this site keeps here: the record and what was set aside, this visit, caches and service workers. Needs no
 * code that reads a record, so it works whatever is wrong with it.
 * @param root Address of the site's own folder. Other sites may live on the same host, and theirs is left alone.
 * @returns False when anything could not be erased; the rest is gone all the same.
 */
export async function eraseDevice(
  root: string,
  { local, session }: Stores = { local: localStore, session: sessionStore },
  belongings: Belongings = findBelongings(),
): Promise<boolean> {
  const results = await Promise.all([
    ...[recordKey, asideKey].map((key) => local.remove(key)),
    ...[answersKey, lookKey, greetedKey].map((key) => session.remove(key)),
    succeeds(() => deleteCaches(belongings.caches)),
    succeeds(() => removeWorkers(belongings.workers, root)),
  ]);
  await succeeds(async () => tellChange('erased')); // so that no tab goes on loading or showing what is gone
  return results.every(Boolean);
}

async function deleteCaches(caches: Belongings['caches']): Promise<void> {
  const names = (await caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches?.delete(name)));
}

async function removeWorkers(workers: Belongings['workers'], root: string): Promise<void> {
  const registrations = (await workers?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter(({ scope }) => scope.startsWith(root)).map((worker) => worker.unregister()));
}

function findBelongings(): Belongings {
  return {
    caches: 'caches' in globalThis ? caches : undefined,
    // A page from a disk has none, and Chromium refuses the question, which would look like something that stayed.
    workers: 'serviceWorker' in navigator && location.protocol !== 'file:' ? navigator.serviceWorker : undefined,
  };
}

async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
