import { describe, expect, test } from 'vitest';
import type { FakeDevice } from '#platform/offline/fake-device.ts';
import { loadCopy } from '#platform/offline/load-copy.ts';
import { copyName } from '#platform/offline/names.ts';
import type { OfflineList } from '#schemas/offline.ts';
import { aDevice, aJob, aKeptDevice, aList, aPack, root } from '#tests/support/a-copy.ts';

const shared = `<style>${'a{color:red}'.repeat(20)}</style>`;
const pages = {
  'nl/a/b/1.html': `${shared}one`,
  'nl/a/b/2.html': `${shared}two, قريبة`,
  'nl/a/b/3.html': `${shared}three`,
};
const texts = { 'a.js': 'script', 'nl/index.html': 'home', ...pages };
const file = 'nl/kept/a/b.txt';
const { pack, text } = aPack(file, pages);
const list: OfflineList = { ...aList('1-a', texts), packs: [pack] };

/** Before a site that sends its own headers with pages, and others with packs. */
const device = (answer: string | number = text, version = '1-a', files: Record<string, string> = texts): FakeDevice =>
  withHeaders(aDevice(version, files), answer);

function withHeaders(device: FakeDevice, answer: string | number): FakeDevice {
  device.site.set(root + file, answer);
  const plain = device.fetch.bind(device);
  device.fetch = async (url, options) => {
    const response = await plain(url, options);
    const isPack = url.endsWith('.txt');
    response.headers.set('content-type', isPack ? 'text/plain' : 'text/html');
    response.headers.set('etag', url);
    if (isPack) response.headers.delete('x-frame-options');
    return response;
  };
  return device;
}

const asked = ({ asked }: FakeDevice): string[] => asked.map((url) => url.slice(root.length)).sort();
const stored = async ({ caches }: FakeDevice, version = '1-a'): Promise<Record<string, string>> => {
  const copy = await caches.open(copyName(root, 'nl', version));
  const found = await Promise.all(
    (await copy.keys()).map(async ({ url }) => [url.slice(root.length), (await (await copy.match(url))?.text()) ?? '']),
  );
  return Object.fromEntries(found.filter(([name]) => name !== 'nl/offline.json'));
};

test('a first keep asks for the pack instead of its pages, and keeps the pages and not the pack', async () => {
  const town = device();
  const told: number[] = [];
  expect(await loadCopy(aJob(list, { tell: (done) => told.push(done) }), town)).toBe('whole');
  expect(asked(town)).toEqual(['a.js', 'nl/index.html', file]);
  expect(await stored(town)).toEqual(texts);
  expect(told.at(-1)).toBe(list.files.reduce((sum, { bytes }) => sum + bytes, 0));
  expect(told).toHaveLength(list.files.length);
});

test('a page from a pack has the headers of a page that came by itself, but for those about that one', async () => {
  const town = device();
  await loadCopy(aJob(list), town);
  const copy = await town.caches.open(copyName(root, 'nl', '1-a'));
  const { headers } = (await copy.match(`${root}nl/a/b/2.html`))!;
  expect(Object.fromEntries(headers)).toEqual({
    'content-type': 'text/html',
    'x-frame-options': 'DENY',
    'page-sum': expect.stringMatching(/^\d+-\d+$/) as string,
  });
});

describe('pages are asked for one by one', () => {
  test.each([
    ['where the pack is not there', 404],
    ['where the server fails at it', 500],
    ['where something else comes', '<h1>Log in</h1>'],
    ['where it was cut off', text.slice(0, -1)],
  ])('%s', async (_why, answer) => {
    const town = device(answer);
    expect(await loadCopy(aJob(list), town)).toBe('whole');
    expect(asked(town)).toEqual(expect.arrayContaining(Object.keys(pages)));
    expect(await stored(town)).toEqual(texts);
  });

  test('where the pack is as listed and one of its pages is not: only that one', async () => {
    const old = aPack(file, { ...pages, 'nl/a/b/2.html': `${shared}of last week` });
    const town = device(old.text);
    expect(await loadCopy(aJob({ ...list, packs: [old.pack] }), town)).toBe('whole');
    expect(asked(town)).toEqual(['a.js', 'nl/a/b/2.html', 'nl/index.html', file]);
    expect(await stored(town)).toEqual(texts);
  });

  test('where little has changed', async () => {
    const town = withHeaders(await aKeptDevice('1-a', texts), text);
    const next = { ...texts, 'nl/a/b/2.html': `${shared}2` };
    town.site.set(`${root}nl/a/b/2.html`, next['nl/a/b/2.html']);
    expect(await loadCopy(aJob({ ...aList('2-b', next), packs: [pack] }), town)).toBe('whole');
    expect(asked(town)).toEqual(['nl/a/b/2.html']);
  });
});

test('a pack that the browser remembers from before is asked for once more, past its memory', async () => {
  const town = device();
  const real = town.fetch.bind(town);
  town.fetch = async (url, options) =>
    url.endsWith('.txt') && options.cache === 'default' ? new Response('older pack') : real(url, options);
  expect(await loadCopy(aJob(list), town)).toBe('whole');
  expect(asked(town)).toEqual(['a.js', 'nl/index.html', `${file} reload`]);
});

test('without network at the pack nothing more is asked for', async () => {
  const town = aDevice('1-a', texts);
  town.site.set(root + file, 'no network');
  expect(await loadCopy(aJob(list), town)).toBe('network');
  expect(asked(town)).not.toContain('nl/a/b/1.html');
});

test('a load that was stopped within a pack goes on with the pages that are not there yet', async () => {
  const town = device();
  const stop = new AbortController();
  const half = list.files.reduce((sum, { bytes }) => sum + bytes, 0) / 2;
  const tell = (done: number): void => {
    if (done > half) stop.abort();
  };
  expect(await loadCopy(aJob(list, { signal: stop.signal, tell }), town)).toBe('stopped');
  const before = Object.keys(await stored(town));
  expect(before.length).toBeLessThan(list.files.length);
  town.asked = [];
  expect(await loadCopy(aJob(list), town)).toBe('whole');
  expect(asked(town).filter((name) => before.includes(name))).toEqual([]);
  expect(await stored(town)).toEqual(texts);
});

test('what was erased in another tab while a pack was unpacked does not come back', async () => {
  const town = device();
  const tell = (): void => void town.caches.delete(copyName(root, 'nl', '1-a'));
  expect(await loadCopy(aJob(list, { tell }), town)).toBe('refused');
  expect(await town.caches.keys()).toEqual([]);
});

test('no room while a pack is unpacked is told as such', async () => {
  const town = device();
  const open = town.caches.open.bind(town.caches);
  town.caches.open = async (name) => {
    const cache = await open(name);
    const put = cache.put.bind(cache);
    return Object.assign(cache, {
      put: (key: string, response: Response) =>
        key.endsWith('3.html') ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : put(key, response),
    });
  };
  expect(await loadCopy(aJob(list), town)).toBe('full');
});
