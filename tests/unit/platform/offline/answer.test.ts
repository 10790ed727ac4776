import { beforeEach, describe, expect, test } from 'vitest';
import { answer, type Asked } from '#platform/offline/answer.ts';
import type { FakeDevice } from '#platform/offline/fake-device.ts';
import { loadCopy } from '#platform/offline/load-copy.ts';
import { copyName } from '#platform/offline/names.ts';
import { sweep } from '#platform/offline/sweep.ts';
import { aJob, aKeptDevice, aList, renew, root } from '#tests/support/a-copy.ts';

const first = {
  'index.html': 'languages 1',
  'nl/index.html': 'home 1',
  'nl/help.html': 'help 1',
  'nl/offline.html': 'not kept',
  'search/nl.js': 'words 1',
};
const second = { ...first, 'nl/help.html': 'help 2', 'search/nl.js': 'words 2' };

let device: FakeDevice;
let hasNetwork: boolean;
beforeEach(async () => {
  device = await aKeptDevice('1-a', first);
  hasNetwork = false;
});

const fetch = async ({ url }: Request): Promise<Response> => {
  if (!hasNetwork) throw new TypeError('Failed to fetch');
  return new Response(`network ${url.slice(root.length)}`);
};
const ask = (asked: Asked) => answer(asked, { caches: device.caches, fetch, root });
/** A request as the worker sees it; `new Request` makes none for a page. */
const request = (url: string, mode: string) => ({ url, mode }) as Request;
const open = (path: string, page = 'p1') =>
  ask({ request: request(root + path, 'navigate'), clientId: '', resultingClientId: page });
const part = (path: string, page = 'p1') =>
  ask({ request: request(root + path, 'no-cors'), clientId: page, resultingClientId: '' });
const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();
const renewCopy = async (): Promise<void> => {
  renew(device, '2-b', second);
  await loadCopy(aJob(aList('2-b', second)), device);
};

describe('without network', () => {
  test.each([
    ['nl/help.html', 'help 1'],
    ['nl/help.html?from=x#calls', 'help 1'],
    ['nl/help', 'help 1'],
    ['nl/', 'home 1'],
    ['', 'languages 1'],
    ['index.html', 'languages 1'],
  ])('%j is answered as a server would', async (path, text) => {
    expect(await textOf(open(path))).toBe(text);
  });

  test('a folder without its slash leads to the folder, since its links count on it', async () => {
    expect((await open('nl')).headers.get('location')).toBe(`${root}nl/`);
  });

  test.each(['tr/help.html', 'nl/gone.html', 'about.html'])(
    '%s gives way to the page about what is kept',
    async (path) => {
      expect((await open(path)).headers.get('location')).toBe(`${root}nl/offline.html`);
    },
  );

  test('a neighbour in a folder below ours is not answered for', async () => {
    await expect(open('neighbour/page.html')).rejects.toThrow('Failed to fetch');
  });

  test('a copy that lost the page about what is kept does not send round in circles', async () => {
    const copy = await device.caches.open(copyName(root, 'nl', '1-a'));
    await copy.delete(`${root}nl/offline.html`);
    await expect(open('nl/offline.html')).rejects.toThrow('Failed to fetch');
  });

  test('a page that came from the network gets its parts from a copy', async () => {
    expect(await textOf(part('search/nl.js', 'from-network'))).toBe('words 1');
  });
});

test('what is not kept comes from the network', async () => {
  hasNetwork = true;
  expect(await textOf(open('tr/help.html'))).toBe('network tr/help.html');
  expect(await textOf(part('search/tr.js'))).toBe('network search/tr.js');
});

test('an open page goes on with the version it came from, and a new one gets the new version', async () => {
  expect(await textOf(open('nl/help.html', 'before'))).toBe('help 1');
  await renewCopy();
  expect(await textOf(part('search/nl.js', 'before'))).toBe('words 1');
  expect(await textOf(open('nl/help.html', 'after'))).toBe('help 2');
  expect(await textOf(part('search/nl.js', 'after'))).toBe('words 2');
});

describe('sweeping', () => {
  const names = async (): Promise<string[]> =>
    (await device.caches.keys()).filter((name) => name.includes(':nl:')).map((name) => name.slice(-3));

  test('an older copy stays as long as a page from it is open', async () => {
    await open('nl/help.html', 'before');
    await renewCopy();
    await open('nl/help.html', 'after');
    await sweep(device.caches, root, new Set(['before', 'after']));
    expect(await names()).toEqual(['1-a', '2-b']);
    await sweep(device.caches, root, new Set(['after']));
    expect(await names()).toEqual(['2-b']);
    expect(await textOf(part('search/nl.js', 'after'))).toBe('words 2');
  });

  test('a copy that is still being loaded stays', async () => {
    await device.caches.open(copyName(root, 'nl', '3-c'));
    await sweep(device.caches, root, new Set());
    expect(await names()).toEqual(['1-a', '3-c']);
  });

  test('what another folder of the same host keeps stays', async () => {
    await device.caches.open('page-files:/other/:nl:9-z');
    await sweep(device.caches, root, new Set());
    expect(await device.caches.has('page-files:/other/:nl:9-z')).toBe(true);
  });
});

test('after everything was erased nothing comes back', async () => {
  for (const name of await device.caches.keys()) await device.caches.delete(name);
  hasNetwork = true;
  expect(await textOf(open('nl/help.html'))).toBe('network nl/help.html');
  await sweep(device.caches, root, new Set());
  expect(await device.caches.keys()).toEqual([]);
});
