import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEdition } from '#integrations/editions/read-edition.ts';
import { readCore, writeEdition } from '#integrations/editions/write-edition.ts';
import { listFiles } from '#integrations/files/list-files.ts';
import { sha256 } from '#integrations/finish/policy.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
});
afterEach(() => rm(folder, { recursive: true }));

const YAML = `id: delft
name: { nl: 'Delft & "co"', ar: دلفت }
languages: [nl, ar]
country: nl
tracks: [mothers]
leaveTo: https://www.weather.example/
`;
const TOKENS =
  '/* blue */\n:root {\n  --basis-color: #00a6d6;\n}\n@media (prefers-color-scheme: dark) { :root { --basis-color: #fff; } }\n';
const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="style-src \'sha256-@@tokens-hash@@\'">' +
  '<title>@@name@@</title><style data-tokens>@@tokens@@</style></head><body><a href="@@leave@@">x</a></body></html>';

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
const anEdition = (yaml = YAML, tokens = TOKENS) => ({
  'editions/delft/edition.yaml': yaml,
  'editions/delft/tokens.css': tokens,
});
const aCore = {
  'core/index.html': PAGE,
  'core/nl/index.html': PAGE,
  'core/ar/index.html': PAGE,
  'core/404.html': PAGE,
  'core/icon.svg': '<svg/>',
};
const stampDelft = async () =>
  writeEdition(
    await readCore(join(folder, 'core')),
    await readEdition(join(folder, 'editions'), 'delft'),
    join(folder, 'out'),
  );
const stamped = (file: string) => readFile(join(folder, 'out', file), 'utf8');

test('every page gets the name in its own language, the way out and the look', async () => {
  await write({ ...aCore, ...anEdition() });
  await stampDelft();
  const tokens = ':root{--basis-color:#00a6d6}@media (prefers-color-scheme:dark){:root{--basis-color:#fff}}';
  expect(await stamped('nl/index.html')).toContain('<title>Delft &amp; "co"</title>');
  expect(await stamped('ar/index.html')).toContain('<title>دلفت</title>');
  expect(await stamped('index.html')).toContain('<title>Delft &amp; "co"</title>');
  expect(await stamped('nl/index.html')).toContain(`<style data-tokens>${tokens}</style>`);
  expect(await stamped('nl/index.html')).toContain(`'sha256-${sha256(tokens)}'`);
  expect(await stamped('nl/index.html')).toContain('<a href="https://www.weather.example/">');
});

test('the built-in way out is the neutral page of the same language, found from where the page lies', async () => {
  await write({ ...aCore, ...anEdition(YAML.replace('https://www.weather.example/', 'built-in')) });
  await stampDelft();
  expect(await stamped('ar/index.html')).toContain('<a href="soup.html">');
  expect(await stamped('index.html')).toContain('<a href="nl/soup.html">');
  expect(await stamped('404.html')).toContain('<a href="./nl/soup.html">');
});

test('the folder holds the files of the core, the lists for keeping a language, and nothing that was there before', async () => {
  await write({ ...aCore, ...anEdition(), 'out/old.html': 'x' });
  await stampDelft();
  expect(await listFiles(join(folder, 'out'))).toEqual([
    '404.html',
    'ar/index.html',
    'ar/offline.json',
    'icon.svg',
    'index.html',
    'nl/index.html',
    'nl/offline.json',
  ]);
});

test.each([
  ['a misspelt key', YAML.replace('leaveTo', 'leaveto'), 'Unrecognized key: "leaveto"'],
  ['a way out that is not https', YAML.replace('https:', 'http:'), 'leaveTo'],
  ['an id of another folder', YAML.replace('delft', 'leiden'), 'The id is "leiden" and the folder is "delft".'],
  [
    'a language the core lacks',
    YAML.replace('[nl, ar]', '[nl, ar, en]'),
    'names the languages ar, en, nl; the site was built with ar, nl',
  ],
])('%s is refused', async (_what, yaml, message) => {
  await write({ ...aCore, ...anEdition(yaml) });
  await expect(stampDelft()).rejects.toThrow(message);
});

test('an unknown edition is answered with those that are known', async () => {
  await write({ ...aCore, ...anEdition() });
  await expect(readEdition(join(folder, 'editions'), 'deft')).rejects.toThrow(
    'There is no edition "deft". Known: delft.',
  );
});

test('a token file may set brand tokens and nothing else', async () => {
  await write({ ...aCore, ...anEdition(YAML, ':root { --basis-color: #00a6d6; } .choice { display: none; }') });
  await expect(stampDelft()).rejects.toThrow('"display" is no brand token (--basis-…).');
});
