import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameFolder } from '#integrations/portable/name-folder.ts';
import { sizeTable } from '#integrations/portable/size-table.ts';
import { listZip, zipFolder } from '#integrations/portable/zip-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'));
  await mkdir(join(folder, 'nl'));
  await writeFile(join(folder, 'nl/soep ş.html'), 'soep');
  await writeFile(join(folder, 'index.html'), 'index');
});
afterEach(() => rm(folder, { recursive: true }));

test('everything lies in one folder, under its own name in any script', async () => {
  const files = unzipSync(await zipFolder(folder, 'nabij'));
  expect(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ['nabij/index.html', 'index'],
    ['nabij/nl/soep ş.html', 'soep'],
  ]);
});

test('the same files give the same zip, whenever and wherever they were written', async () => {
  const before = await zipFolder(folder, 'nabij');
  await utimes(join(folder, 'index.html'), 1, 1);
  expect(Buffer.from(await zipFolder(folder, 'nabij')).equals(before)).toBe(true);
});

test('the size of each language counts its pages and its search files', () => {
  const entries = ['index.html', 'nl/a.html', 'ar/a.html', 'search/nl.js', 'search/nl-text.js'].map((file) => ({
    file,
    packed: 1000,
    unpacked: 2000,
  }));
  expect(sizeTable(entries, ['nl', 'ar'])).toEqual([
    '  nl         3 files      3 kB packed      6 kB unpacked',
    '  ar         1 files      1 kB packed      2 kB unpacked',
    '  shared     1 files      1 kB packed      2 kB unpacked',
  ]);
});

test('a zip tells what is in it without being unpacked', async () => {
  const entries = listZip(await zipFolder(folder, 'nabij'));
  expect(entries.map(({ file, unpacked }) => [file, unpacked])).toEqual([
    ['index.html', 5],
    ['nl/soep ş.html', 4],
  ]);
});

for (const [product, name] of [
  ['Nabij', 'nabij'],
  ['Yakın & İyi', 'yakin-iyi'],
  ['Café “Dichtbij”', 'cafe-dichtbij'],
  ['../../etc', 'etc'],
  ['قريب', 'pages'],
]) {
  test(`the folder of “${product}” is called ${name}`, () => {
    expect(nameFolder(product!)).toBe(name);
  });
}
