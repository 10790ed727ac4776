import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchDocument } from '#domain/search/document.ts';
import { registerName } from '#domain/search/files.ts';
import { unpackIndex, unpackTexts } from '#domain/search/pack.ts';
import { buildSearch, type SearchReport } from '#integrations/search/build-search.ts';

const page = (title: string, text: string) =>
  `<html><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;

const content = {
  'locales.yaml': `source: en
locales:
  - { id: en, name: English, dir: ltr, format: en-GB, fallback: [], search: lunr }
  - { id: nl, name: Nederlands, dir: ltr, format: nl, fallback: [en], search: pagefind }`,
  'glossary/en.yaml': `state: { review: draft }
terms: { gp: { term: Family doctor, also: [GP], meaning: The doctor for you. } }`,
  'search/en.yaml': 'synonyms: [[doctor, physician]]\npassOver: [the]',
};
const core = {
  '404.html': page('Not here', 'Elsewhere.'),
  'index.html': page('Choose', 'A language.'),
  'en/index.html': page('Start', 'Welcome.'),
  'en/help.html': page('Help', 'Whom to call.'),
  'en/soup.html': page('Leek soup', 'Cut the leeks.'),
  'en/search.html': page('Search', 'Type.'),
  'nl/help.html': page('Hulp', 'Wie je kunt bellen.'),
};

let root = '';
let report: SearchReport;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'search-'));
  await writeAll(join(root, 'content'), content);
  await writeAll(join(root, 'core'), core);
  report = await buildSearch(join(root, 'core'), join(root, 'content'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('each language gets a small index with its words, and its text', async () => {
  const index = unpackIndex(await load('en', 'en'));
  expect(index?.documents.map(({ url, group }: SearchDocument) => `${group} ${url}`)).toEqual([
    'help help.html',
    'glossary glossary.html#gp',
  ]);
  expect(index).toMatchObject({ synonyms: [['doctor', 'physician']], passOver: ['the'] });
  expect(unpackTexts(await load('en-text', 'en-text'))).toEqual([{ url: 'help.html', passages: ['Whom to call.'] }]);
});

test('the neutral page, the search, the start page and pages of no language are not found', async () => {
  const files = await Promise.all(['en', 'nl', 'en-text', 'nl-text'].map((name) => readFile(place(name), 'utf8')));
  expect(files.join(' ')).not.toMatch(/soup|leeks|Type\.|Welcome|Elsewhere|A language/);
});

test('Pagefind is there for the language that wants it, with the files to ask for ahead', async () => {
  const index = unpackIndex(await load('nl', 'nl'));
  expect(index?.ahead).toEqual([
    expect.stringMatching(/^pagefind-entry\.json\?ts=[0-9a-f]{8}$/),
    expect.stringMatching(/^pagefind\.nl_\w+\.pf_meta$/),
    'wasm.nl.pagefind',
  ]);
  for (const file of index?.ahead ?? [])
    expect(existsSync(join(root, 'core/pagefind', file.replace(/\?.*/, '')))).toBe(true);
  expect(existsSync(join(root, 'core/pagefind/wasm.en.pagefind'))).toBe(false);
  expect(existsSync(join(root, 'core/pagefind/pagefind-ui.js'))).toBe(false);
  expect(unpackIndex(await load('en', 'en'))?.ahead).toEqual([]);
});

test('the report says what was made searchable', () => {
  expect(report).toEqual([
    { localeId: 'en', engine: 'lunr', documents: 2 },
    { localeId: 'nl', engine: 'pagefind', documents: 1 },
  ]);
});

test('the same site gives the same files', async () => {
  const before = await readFile(place('nl'), 'utf8');
  await buildSearch(join(root, 'core'), join(root, 'content'));
  expect(await readFile(place('nl'), 'utf8')).toBe(before);
});

test('a language without pages is told, since its search would be empty', async () => {
  await rm(join(root, 'core/nl'), { recursive: true });
  await expect(buildSearch(join(root, 'core'), join(root, 'content'))).rejects.toThrow(
    'search in "nl" would find nothing',
  );
});

const place = (name: string) => join(root, 'core/search', `${name}.js`);

/** Runs a search file as a browser would, and gives what it left. */
async function load(name: string, key: string): Promise<unknown> {
  const register: Record<string, Record<string, unknown>> = {};
  new Function('self', await readFile(place(name), 'utf8'))(register);
  return register[registerName]?.[key];
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
