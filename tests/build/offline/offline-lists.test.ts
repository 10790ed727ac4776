import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineListsFor } from '#integrations/offline/offline-lists.ts';
import { writeOfflineLists } from '#tests/support/write-offline-lists.ts';
import { offlineListSchema } from '#schemas/offline.ts';

const paths = [
  'worker.js',
  'robots.txt',
  '.htaccess',
  'index.html',
  'index.html.br',
  '404.html',
  'icon.svg',
  'icon-192.png',
  'assets/page.1.js',
  'assets/wasm-reader.1.js',
  'assets/zxing_reader.1.wasm',
  'search/nl.js',
  'search/nl-text.js',
  'search/tr.js',
  'pagefind/pagefind.js',
  'nl/index.html',
  'nl/mothers/index.html',
  'nl/soup.html',
  'nl/site.webmanifest',
  'nl/offline.json',
  'tr/index.html',
  'tr/help.html',
];
const files = paths.map((file, index) => ({ file, bytes: 10 + index, crc: index }));
const listOf = (locale: string, from = files) => {
  const text = offlineListsFor(from).find(({ file }) => file === `${locale}/offline.json`)?.text ?? '';
  return offlineListSchema.parse(JSON.parse(text));
};
const changed = (file: string) => files.map((one) => (one.file === file ? { ...one, crc: 99 } : one));

test('a language gets its own pages, its search, the neutral page and what all share, and nothing else', () => {
  expect(offlineListsFor(files).map(({ file }) => file)).toEqual(['nl/offline.json', 'tr/offline.json']);
  expect(listOf('nl').files.map(({ file }) => file)).toEqual([
    '404.html',
    'assets/page.1.js',
    'icon.svg',
    'index.html',
    'nl/index.html',
    'nl/mothers/index.html',
    'nl/site.webmanifest',
    'nl/soup.html',
    'search/nl-text.js',
    'search/nl.js',
  ]);
});

test('the version is another one when a listed file changes, and only then', () => {
  expect(listOf('nl', changed('nl/soup.html')).version).not.toBe(listOf('nl').version);
  expect(listOf('nl', changed('index.html')).version).not.toBe(listOf('nl').version);
  expect(listOf('nl', changed('tr/help.html')).version).toBe(listOf('nl').version);
});

test('packs are named beside the files, with size and sum, and make no other version', () => {
  const packs = [
    { file: 'nl/kept/pages.txt', holds: ['nl/soup.html'] },
    { file: 'tr/kept/pages.txt', holds: ['tr/help.html'] },
  ];
  const all = [...files, ...packs.map(({ file }) => ({ file, bytes: 7, crc: 8 }))];
  const text = offlineListsFor(all, packs)[0]?.text ?? '';
  expect(JSON.parse(text)).toEqual({ ...listOf('nl'), packs: [{ ...packs[0], bytes: 7, crc: 8 }] });
});

test('the same files in another order give the same list', () => {
  expect(offlineListsFor(files.toReversed())).toEqual(offlineListsFor(files));
});

test('a folder gets the sizes and sums of what really lies in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await mkdir(join(folder, 'nl'));
  await writeFile(join(folder, 'nl/index.html'), '123456789');
  await writeOfflineLists(folder);
  const list = offlineListSchema.parse(JSON.parse(await readFile(join(folder, 'nl/offline.json'), 'utf8')));
  expect(list.files).toEqual([{ file: 'nl/index.html', bytes: 9, crc: 0xcbf43926 }]);
  await rm(folder, { recursive: true });
});
