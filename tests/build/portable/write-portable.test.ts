import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCore } from '#integrations/editions/read-core.ts';
import { readEdition } from '#integrations/editions/read-edition.ts';
import { writeEdition } from '#integrations/editions/write-edition.ts';
import { listFiles } from '#integrations/files/list-files.ts';
import { bundleIslands } from '#integrations/portable/bundle-islands.ts';
import { createBundler, writePortable } from '#integrations/portable/write-portable.ts';
import { anEdition, openFolder, surroundings, type Folder } from '#tests/support/an-edition.ts';

const root = process.cwd();
const page = (body: string) =>
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src \'self\'">' +
  `<title>@@name@@</title></head><body>${body}</body></html>`;
const island =
  '<astro-island component-url="../assets/DeviceRecord.1a.js" component-export="default" client="load"></astro-island>';
const core = {
  'portable.html': page('@@name@@ from a stick'),
  'index.html': page('from a server'),
  '404.html': page('not here'),
  'robots.txt': 'User-agent: *',
  'icon.svg': '<svg/>',
  'icon-192.png': 'png',
  'worker.js': '0',
  'nl/index.html': page('<!--n:if portable--><p>on a stick</p><!--n:end-->start'),
  'nl/device.html': page(island),
  'nl/site.webmanifest': '{"name":"@@name@@"}',
  'assets/page.0a1b2c3d.js': '0',
  'assets/reader.1a.wasm': '0',
  'assets/DeviceRecord.1a.js': 'import "./client.js"',
  'pagefind/pagefind.js': '0',
  'search/nl.js': '0',
};
let folder: Folder;
beforeEach(async () => {
  folder = await openFolder();
  await folder.write(Object.fromEntries(Object.entries(core).map(([file, text]) => [`core/${file}`, text])));
  await folder.write(anEdition({ name: { nl: 'Dicht bij' }, languages: ['nl'] }));
});
afterEach(() => folder.remove());

const read = () =>
  Promise.all([readCore(folder.at('core')), readEdition(folder.at('editions'), 'delft', surroundings)]);
const { locales } = surroundings;

test('the zip holds pages, classic scripts and search, and nothing that only a server needs', async () => {
  const [from, files] = await read();
  const zip = await writePortable(from, files, locales, folder.at('out'), createBundler(root));
  expect(Object.keys(unzipSync(zip)).map((name) => name.replace(/islands\.\w{8}/, 'islands.HASH'))).toEqual([
    'dicht-bij/assets/islands.HASH.js',
    'dicht-bij/assets/page.0a1b2c3d.js',
    'dicht-bij/icon.svg',
    'dicht-bij/index.html',
    'dicht-bij/nl/device.html',
    'dicht-bij/nl/index.html',
    'dicht-bij/search/nl.js',
  ]);
  expect(await readFile(folder.at('out/index.html'), 'utf8')).toContain('Dicht bij from a stick');
  expect(await readFile(folder.at('out/nl/index.html'), 'utf8')).toContain('<p>on a stick</p>');
  expect(Buffer.from(zip).equals(await readFile(folder.at('out.zip')))).toBe(true);
});

test('a site for a server has neither that first page nor those words', async () => {
  const [from, files] = await read();
  writeEdition(from, files, locales, folder.at('site'));
  expect(await listFiles(folder.at('site'))).toEqual(
    [...Object.keys(core), 'nl/offline.json'].filter((file) => file !== 'portable.html').sort(),
  );
  expect(await readFile(folder.at('site/index.html'), 'utf8')).toContain('from a server');
  expect(await readFile(folder.at('site/nl/index.html'), 'utf8')).not.toContain('stick');
});

test('making the folder changes nothing in the core, whose files it may share', async () => {
  const [from, files] = await read();
  await writePortable(from, files, locales, folder.at('out'), createBundler(root));
  for (const [file, text] of Object.entries(core)) expect(await readFile(folder.at(`core/${file}`), 'utf8')).toBe(text);
});

test('the bundle runs without modules, and the same islands give the same bundle', async () => {
  const { file, code } = await bundleIslands(root, ['Recognise', 'Search']);
  expect(code).not.toMatch(/\bimport\s*\(|^\s*(?:import|export)\b/m);
  expect(await bundleIslands(root, ['Recognise', 'Search'])).toEqual({ file, code });
});

test('an island that has no file of its name is told by its name', async () => {
  await expect(bundleIslands(root, ['Quiz'])).rejects.toThrow(
    'src/islands/   [portable/unknown-island]\n  Pages have the islands Quiz, and there is no such file here.',
  );
});
