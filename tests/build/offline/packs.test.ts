import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackTexts } from '#domain/offline/pack.ts';
import { writeSearchFile } from '#domain/search/files.ts';
import { makeEditions } from '#integrations/editions/make-editions.ts';
import { readCore } from '#integrations/editions/read-core.ts';
import { listFiles } from '#integrations/files/list-files.ts';
import { HASHED_FOLDER, TYPES } from '#integrations/hosting/rules.ts';
import { packsFor } from '#integrations/offline/packs.ts';
import { offlineListSchema } from '#schemas/offline.ts';
import { aLogo, anEdition, editionYaml, openFolder, surroundings, type Folder } from '#tests/support/an-edition.ts';

const style = `<style>${'a{color:red}'.repeat(20)}</style>`;
const page = (words: string) =>
  `<!DOCTYPE html><html><head><title>@@name@@</title>${style}<style data-tokens>@@tokens@@</style></head><body>${words}</body></html>`;
const names = [
  'index.html',
  'help.html',
  'soup.html',
  'mothers/index.html',
  'mothers/change/index.html',
  'mothers/change/what-changes.html',
  'mothers/change/more/deep.html',
  'mothers/alone/index.html',
  'team/one-table/index.html',
  'team/one-table/case.html',
];
const aCore = Object.fromEntries(
  ['nl', 'ar'].flatMap((id) => [
    ...names.map((name) => [`core/${id}/${name}`, page(`${name} in ${id}, عربي`)]),
    [`core/search/${id}.js`, writeSearchFile(id, { v: 1, d: [], s: [], p: [], f: [] })],
    [`core/search/${id}-text.js`, writeSearchFile(`${id}-text`, { v: 1, t: [] })],
  ]),
);

let folder: Folder;
beforeEach(async () => {
  folder = await openFolder();
});
afterEach(() => folder.remove());

async function make(changes: object = {}): Promise<void> {
  const gouda = editionYaml({ id: 'gouda', name: { nl: 'Gouda', ar: 'خاودا' } });
  const editions = { 'editions/gouda/edition.yaml': gouda, 'editions/base/logo.svg': aLogo };
  await folder.write({ ...aCore, ...anEdition(changes), ...editions, 'core/index.html': page('languages') });
  const results = await makeEditions(['delft', 'gouda'], {
    core: await readCore(folder.at('core')),
    surroundings,
    editions: folder.at('editions'),
    target: folder.at('out'),
    today: '2026-06-01',
  });
  expect(results.filter(({ kind }) => kind !== 'made')).toEqual([]);
}
const made = (file: string, id = 'delft') => readFile(folder.at(`out/${id}/${file}`));
const listOf = async (locale: string, id = 'delft') =>
  offlineListSchema.parse(JSON.parse((await made(`${locale}/offline.json`, id)).toString()));

test('each part of the course has a pack, the other pages of a language one more, and its first page none', async () => {
  await make({ tracks: ['mothers', 'team'] });
  const { packs = [] } = await listOf('nl');
  expect(packs.map(({ file, holds }) => [file, holds])).toEqual([
    [
      'nl/kept/mothers/change.txt',
      ['nl/mothers/change/index.html', 'nl/mothers/change/more/deep.html', 'nl/mothers/change/what-changes.html'],
    ],
    ['nl/kept/pages.txt', ['nl/help.html', 'nl/mothers/index.html', 'nl/soup.html']],
    ['nl/kept/team/one-table.txt', ['nl/team/one-table/case.html', 'nl/team/one-table/index.html']],
  ]);
});

test('the pages of every edition come out of its packs byte for byte, each block once', async () => {
  await make();
  for (const id of ['delft', 'gouda'])
    for (const locale of ['nl', 'ar']) {
      const { packs = [] } = await listOf(locale, id);
      expect(packs).toHaveLength(2);
      for (const { file, bytes, crc, holds } of packs) {
        const content = await made(file, id);
        expect({ bytes, crc }).toEqual({ bytes: content.byteLength, crc: crc32(content) });
        expect(content.toString().split(style)).toHaveLength(2);
        const pages = await Promise.all(holds.map((name) => made(name, id)));
        expect(unpackTexts(content.toString())).toEqual(pages.map(String));
      }
    }
});

test('packs of left-out tracks are not there, and packs are no files of the list', async () => {
  await make({ languages: ['ar'], name: { ar: 'دلفت' } });
  const files = await listFiles(folder.at('out/delft'));
  expect(files.filter((file) => file.includes('kept/'))).toEqual(['ar/kept/mothers/change.txt', 'ar/kept/pages.txt']);
  expect((await listOf('ar')).files.filter(({ file }) => file.includes('kept/'))).toEqual([]);
});

test('the same pages in another order give the same packs', () => {
  const files = names.map((name) => [`nl/${name}`, [style, name]] as const);
  expect(packsFor(new Map(files.toReversed()))).toEqual(packsFor(new Map(files)));
});

test('servers send packs compressed, and are asked about them each time, as about pages', async () => {
  await make();
  for (const { file } of (await listOf('nl')).packs ?? []) {
    expect(TYPES.find(({ ending }) => file.endsWith(`.${ending}`))?.isText).toBe(true);
    expect(file.startsWith(`${HASHED_FOLDER}/`)).toBe(false);
  }
});

test('where nothing repeats there is no pack', () => {
  const files = names.map((name) => [`nl/${name}`, [name]] as const);
  expect(packsFor(new Map(files))).toEqual([]);
});
