import { describe, expect, test } from 'vitest';
import { bookName, copyName, currentKey, noteKey } from '#platform/offline/names.ts';
import { loadCopy } from '#platform/offline/load-copy.ts';
import { aDevice, aJob, aKeptDevice, aList, renew, root } from '#tests/support/a-copy.ts';
import type { FakeDevice } from '#platform/offline/fake-device.ts';

const texts = { 'index.html': 'first', 'nl/index.html': 'home', 'nl/help.html': 'help' };
const list = aList('1-a', texts);

const currentOf = async ({ caches }: FakeDevice): Promise<string | undefined> =>
  (await (await caches.open(bookName(root))).match(currentKey(root, 'nl')))?.text();
const keysOf = async ({ caches }: FakeDevice, version: string): Promise<string[]> =>
  (await (await caches.open(copyName(root, 'nl', version))).keys()).map(({ url }) => url.slice(root.length)).sort();

test('a whole load makes its copy the current one, with a note, and lets the worker answer', async () => {
  const device = aDevice('1-a', texts);
  const told: number[] = [];
  expect(await loadCopy(aJob(list, { tell: (done) => told.push(done) }), device)).toBe('whole');
  expect(await currentOf(device)).toBe(copyName(root, 'nl', '1-a'));
  expect(await keysOf(device, '1-a')).toEqual([...Object.keys(texts), 'nl/offline.json'].sort());
  expect(told).toEqual([5, 9, 13]);
  expect([...device.registered]).toEqual([root]);
});

test('headers for safety are kept, and those about the way here are not', async () => {
  const device = await aKeptDevice('1-a', texts);
  const copy = await device.caches.open(copyName(root, 'nl', '1-a'));
  const { headers } = (await copy.match(`${root}nl/help.html`))!;
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('vary')).toBeNull();
});

test('of a newer version only what changed is fetched, and what was begun and never ended is thrown out', async () => {
  const device = await aKeptDevice('1-a', texts);
  await device.caches.open(copyName(root, 'nl', '0-never'));
  const next = { ...texts, 'nl/help.html': 'help, other number' };
  renew(device, '2-b', next);
  expect(await loadCopy(aJob(aList('2-b', next)), device)).toBe('whole');
  expect(device.asked).toEqual([`${root}nl/help.html`]);
  expect(await currentOf(device)).toBe(copyName(root, 'nl', '2-b'));
  expect(await device.caches.has(copyName(root, 'nl', '0-never'))).toBe(false);
  expect(await device.caches.has(copyName(root, 'nl', '1-a'))).toBe(true); // a page may still be open
});

test('a load goes on where another one stopped', async () => {
  const device = aDevice('1-a', { ...texts });
  device.site.set(`${root}nl/help.html`, 500);
  expect(await loadCopy(aJob(list), device)).toBe('server');
  expect(await currentOf(device)).toBeUndefined();
  device.site.set(`${root}nl/help.html`, 'help');
  device.asked = [];
  expect(await loadCopy(aJob(list), device)).toBe('whole');
  expect(device.asked).toEqual([`${root}nl/help.html`]);
});

test('a file that the browser remembers from before is asked for once more, past its memory', async () => {
  const device = aDevice('1-a', texts);
  const real = device.fetch.bind(device);
  device.fetch = async (url, options) =>
    options.cache === 'default' && url.endsWith('help.html') ? new Response('older help') : real(url, options);
  expect(await loadCopy(aJob(list), device)).toBe('whole');
  expect(device.asked).toContain(`${root}nl/help.html reload`);
});

describe('what goes wrong has its reason, and nothing becomes current:', () => {
  const failing = async (spoil: (device: FakeDevice) => void): Promise<string> => {
    const device = aDevice('1-a', texts);
    spoil(device);
    const how = await loadCopy(aJob(list), device);
    expect(await currentOf(device)).toBeUndefined();
    expect(device.registered.size).toBe(0);
    return how;
  };

  test('a page of another sort with status 200', async () => {
    expect(await failing(({ site }) => site.set(`${root}nl/help.html`, '<h1>Log in</h1>'))).toBe('changed');
  });
  test('a page of the same length', async () => {
    expect(await failing(({ site }) => site.set(`${root}nl/help.html`, 'hell'))).toBe('changed');
  });
  test('a page that is not there', async () => {
    expect(await failing(({ site }) => site.set(`${root}nl/help.html`, 404))).toBe('server');
  });
  test('no network', async () => {
    expect(await failing(({ site }) => site.set(`${root}nl/help.html`, 'no network'))).toBe('network');
  });
  test('too little room by the estimate: nothing is asked for', async () => {
    expect(
      await failing((device) => {
        device.roomBytes = 12;
        device.fetch = () => Promise.reject(new Error('must not ask'));
      }),
    ).toBe('full');
  });
  test('too little room at the last file', async () => {
    expect(
      await failing(({ caches }) => {
        const open = caches.open.bind(caches);
        caches.open = async (name) =>
          Object.assign(await open(name), {
            put: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
          });
      }),
    ).toBe('full');
  });
  test('storage that is refused', async () => {
    expect(
      await failing(({ caches }) => {
        const open = caches.open.bind(caches);
        caches.open = (name) =>
          name === bookName(root) ? open(name) : Promise.reject(new DOMException('denied', 'SecurityError'));
      }),
    ).toBe('refused');
  });
  test('another tab that is loading', async () => {
    expect(await failing((device) => (device.isBusy = true))).toBe('elsewhere');
  });
  test('a worker that is refused', async () => {
    expect(
      await failing((device) => (device.register = () => Promise.reject(new DOMException('denied', 'SecurityError')))),
    ).toBe('refused');
  });
});

test('stopping keeps what came and makes nothing current', async () => {
  const device = aDevice('1-a', texts);
  const stop = new AbortController();
  const tell = (): void => stop.abort();
  expect(await loadCopy(aJob(list, { signal: stop.signal, tell }), device)).toBe('stopped');
  expect(await currentOf(device)).toBeUndefined();
  expect((await keysOf(device, '1-a')).length).toBeGreaterThan(0);
});

test('what was erased in another tab while it loaded does not come back', async () => {
  const device = aDevice('1-a', texts);
  const tell = (done: number): void => {
    if (done === 13) void device.caches.delete(copyName(root, 'nl', '1-a'));
  };
  expect(await loadCopy(aJob(list, { tell }), device)).toBe('refused');
  expect(await device.caches.keys()).toEqual([]);
});

test('the note says when, and what kept pages will say about their age', async () => {
  const device = await aKeptDevice('1-a', texts);
  const copy = await device.caches.open(copyName(root, 'nl', '1-a'));
  expect(await (await copy.match(noteKey(root, 'nl')))?.json()).toMatchObject({
    version: '1-a',
    bytes: 13,
    day: '2026-03-01',
    words: { link: 'Hier' },
  });
});
