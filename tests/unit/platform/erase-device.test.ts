import { expect, test } from 'vitest';
import { eraseDevice, type Belongings } from '#platform/erase-device.ts';
import { openChanges } from '#platform/offline/changes.ts';
import { fakeStore } from '#platform/fake-storage.ts';
import { answersKey, asideKey, cachePrefix, greetedKey, lookKey, recordKey } from '#platform/keys.ts';

const root = 'https://town.example/course/';

/** Caches and workers of this site and of a neighbour on the same host, with what is left of them. */
function belongings(): Belongings & { left: Set<string> } {
  const left = new Set([`${cachePrefix}nl`, 'neighbour', root, 'https://town.example/']);
  const worker = (scope: string) => ({ scope, unregister: () => Promise.resolve(left.delete(scope)) });
  return {
    left,
    caches: {
      keys: () => Promise.resolve([`${cachePrefix}nl`, 'neighbour']),
      delete: (name) => Promise.resolve(left.delete(name)),
    },
    workers: {
      // The two properties that are used, of a registration that has many more.
      getRegistrations: () =>
        Promise.resolve([worker(root), worker('https://town.example/')] as unknown as ServiceWorkerRegistration[]),
    },
  };
}

test('everything of ours goes, and nothing of a neighbour on the same host', async () => {
  const local = fakeStore({ [recordKey]: '{}', [asideKey]: 'old', theirs: 'stays' });
  const session = fakeStore({ [answersKey]: '[]', [lookKey]: 'dark', [greetedKey]: '', theirs: 'stays' });
  const own = belongings();
  expect(await eraseDevice(root, { local, session }, own)).toBe(true);
  expect(local.content()).toEqual({ theirs: 'stays' });
  expect(session.content()).toEqual({ theirs: 'stays' });
  expect([...own.left]).toEqual(['neighbour', 'https://town.example/']);
});

test('every open tab is told, so that none goes on loading', async () => {
  const heard = await new Promise<string>((resolve) => {
    const open = openChanges((change) => {
      open.close();
      resolve(change);
    });
    void eraseDevice(root, { local: fakeStore(), session: fakeStore() }, {});
  });
  expect(heard).toBe('erased');
});

test('a browser without caches and workers, as on a memory stick, is erased all the same', async () => {
  const local = fakeStore({ [recordKey]: '{}' });
  expect(await eraseDevice(root, { local, session: fakeStore() }, {})).toBe(true);
  expect(local.content()).toEqual({});
});

test('when caches cannot be erased, she is told, and the rest is gone', async () => {
  const local = fakeStore({ [recordKey]: '{}' });
  const own = belongings();
  const caches = { keys: () => Promise.reject(new Error('refused')), delete: () => Promise.resolve(false) };
  expect(await eraseDevice(root, { local, session: fakeStore() }, { ...own, caches })).toBe(false);
  expect(local.content()).toEqual({});
  expect(own.left.has(root)).toBe(false);
});

test('blocked storage is not said to be erased', async () => {
  const stores = { local: fakeStore({}, 'blocked'), session: fakeStore() };
  expect(await eraseDevice(root, stores, {})).toBe(false);
});
