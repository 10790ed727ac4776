import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BudgetError, BUDGETS, findExcess, findKeptExcess, KEPT_BUDGET } from '#integrations/build/budgets.ts';
import { byteTable } from '#integrations/build/byte-table.ts';
import { readParts } from '#integrations/build/page-parts.ts';
import { weighKept } from '#integrations/build/weigh-kept.ts';
import type { PageWeight } from '#integrations/build/weigh.ts';

const aWeight = (changes: Partial<PageWeight>): PageWeight => ({
  page: 'nl/mothers/change/what-changes.html',
  locale: 'nl',
  kind: 'lesson',
  html: 6000,
  css: 3000,
  script: 2000,
  images: 400,
  total: 8400,
  requests: 3,
  ...changes,
});

test('a page within its budget is left alone', () => {
  expect(findExcess([aWeight({}), aWeight({ total: 12_000, script: 2_500, css: 4_000 })])).toEqual([]);
});

test('what is too heavy is named with page, part and both numbers', () => {
  const excess = findExcess([aWeight({ script: 2501, requests: 4 })]);
  expect(new BudgetError(excess).message).toBe(
    'Too heavy (2):\n\n' +
      'dist/nl/mothers/change/what-changes.html   [budget/requests]\n  4 files, and a page of kind "lesson" may have 3.\n' +
      'dist/nl/mothers/change/what-changes.html   [budget/script]\n  2501 bytes, and a page of kind "lesson" may have 2500.\n',
  );
});

test('each kind has its own budget: a practice may have more script than a lesson, and no page more style', () => {
  expect(findExcess([aWeight({ kind: 'practice', script: 14_000, total: 20_000, requests: 6 })])).toEqual([]);
  for (const kind of ['lesson', 'practice', 'tool', 'page'] as const) {
    expect(findExcess([aWeight({ kind, css: 4001 })]).map(({ part, budget }) => [part, budget])).toEqual([
      ['css', 4000],
    ]);
  }
});

test('a language that is too heavy to keep is named with its list', () => {
  const kept = [
    { list: 'ar/offline.json', bytes: 1_200_001 },
    { list: 'nl/offline.json', bytes: 1_200_000 },
  ];
  expect(new BudgetError(findKeptExcess(kept)).message).toBe(
    'Too heavy (1):\n\ndist/ar/offline.json   [budget/total]\n  1200001 bytes, and keeping a language may load 1200000.\n',
  );
});

test('what is kept is weighed compressed, file by file, as its list names it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  await mkdir(join(folder, 'nl'));
  const page = 'word '.repeat(200);
  await writeFile(join(folder, 'nl/index.html'), page);
  await writeFile(join(folder, 'nl/not-kept.html'), page);
  const list = { version: 'a', files: [{ file: 'nl/index.html', bytes: page.length, crc: 1 }] };
  await writeFile(join(folder, 'nl/offline.json'), JSON.stringify(list));
  const bytes = brotliCompressSync(page).byteLength;
  expect(await weighKept(folder)).toEqual([{ list: 'nl/offline.json', bytes }]);
});

test('pages that come in a pack are weighed with the pack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  await mkdir(join(folder, 'nl/kept'), { recursive: true });
  const texts = { 'nl/a.html': 'word '.repeat(200), 'nl/kept/pages.txt': 'pack '.repeat(90), 'nl/index.html': 'home' };
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
  const listed = (file: keyof typeof texts) => ({ file, bytes: texts[file].length, crc: 1 });
  const files = [listed('nl/a.html'), listed('nl/index.html')];
  const packs = [{ ...listed('nl/kept/pages.txt'), holds: ['nl/a.html'] }];
  await writeFile(join(folder, 'nl/offline.json'), JSON.stringify({ version: 'a', files, packs }));
  const bytes = brotliCompressSync('pack '.repeat(90)).byteLength + brotliCompressSync('home').byteLength;
  expect(await weighKept(folder)).toEqual([{ list: 'nl/offline.json', bytes }]);
});

test('the budgets are those that were promised', () => {
  expect(BUDGETS.lesson).toEqual({ total: 12_000, requests: 3, script: 2_500, css: 4_000 });
  expect(KEPT_BUDGET).toBe(1_200_000);
  expect(BUDGETS.practice).toEqual({ script: 14_000, css: 4_000 });
});

const island = '<astro-island component-url="../assets/a.js"></astro-island>';
test.each([
  ['nl/mothers/change/what-changes.html', '<main data-lesson="mothers/change/what-changes"></main>', 'lesson'],
  ['nl/mothers/change/stories.html', `<main>${island}</main>`, 'practice'],
  ['nl/mothers/change/what-changes.html', `<main data-lesson="x">${island}</main>`, 'practice'],
  ['nl/search.html', `<main>${island}</main>`, 'tool'],
  ['nl/help.html', '<main></main>', 'page'],
])('%s with %s is of kind %s', (page, html, kind) => {
  expect(readParts(page, html).kind).toBe(kind);
});

test('what a page loads is found by where the page lies', () => {
  const html =
    '<link rel="icon" href="../../icon.svg"><link rel="manifest" href="../site.webmanifest"><style>a{}</style><style>b{}</style>' +
    '<script src="../../assets/page.js" defer></script><script>x()</script><img src="data:,x" alt=""><img src="p.png?1" alt="">';
  expect(readParts('nl/deep/x.html', html)).toEqual({
    kind: 'page',
    css: 'a{}b{}',
    scripts: ['assets/page.js'],
    icons: ['icon.svg'],
    pictures: ['nl/deep/p.png'],
  });
});

test('the table shows the heaviest of each kind and language beside its budget', () => {
  const table = byteTable([aWeight({}), aWeight({ total: 9000 }), aWeight({ locale: 'ar', html: 7000, total: 9400 })]);
  expect(table.slice(0, 5)).toEqual([
    '| kind | language | pages | html | css | script | images | total | requests |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| lesson | ar | 1 | 7000 | 3000 | 2000 | 400 | 9400 | 3 |',
    '| lesson | nl | 2 | 6000 | 3000 | 2000 | 400 | 9000 | 3 |',
    '| lesson | budget |  |  | ≤ 4000 | ≤ 2500 |  | ≤ 12000 | ≤ 3 |',
  ]);
});
