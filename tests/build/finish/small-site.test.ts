import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weighSite } from '#integrations/build/weigh.ts';
import { readCore } from '#integrations/editions/read-core.ts';
import { writeEdition } from '#integrations/editions/write-edition.ts';
import { surroundings } from '#tests/support/an-edition.ts';
import { listFiles } from '#integrations/files/list-files.ts';
import { editionSchema } from '#schemas/edition.ts';
import { serveFolder, type Served } from '#integrations/serve/serve-folder.ts';
import { crawl } from '#tests/support/crawl.ts';

const root = 'tests/fixtures/sites/small';
let out: string;
let core: string;
let site: string;
let served: Served;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'small-site-'));
  core = join(out, 'core');
  site = join(out, 'site');
  build(core);
  const edition = editionSchema.parse({
    id: 'base',
    name: { nl: 'Ons "huis"' },
    languages: ['nl'],
    country: 'nl',
    tracks: ['mothers', 'deep'],
    leaveTo: 'built-in',
  });
  const tokens = ':root{--basis-color:#123456}';
  writeEdition(
    await readCore(core),
    { edition, tokens, notes: '', logo: { markup: '<svg></svg>' } },
    surroundings.locales,
    site,
  );
  served = await serveFolder(site, { prefix: '/a/b/' });
}, 60_000);

afterAll(async () => {
  await served.close();
  await rm(out, { recursive: true });
});

test('a built site is whole in a sub-folder: every link, fragment, picture, script and import', async () => {
  const { reached, problems } = await crawl(served.url, ['404.html']);
  expect(problems).toEqual([]);
  expect([...reached].filter((path) => path.endsWith('.html')).sort()).toEqual([
    'index.html',
    'nl/deep/page.html',
    'nl/help.html',
    'nl/index.html',
    'nl/soup.html',
  ]);
});

test('the edition is in the page: its name, its way out, its look and the hash of that look', async () => {
  const html = await readFile(join(site, 'nl/deep/page.html'), 'utf8');
  expect(html).toContain('<title>Diep · Ons "huis"</title>');
  expect(html).toContain('href="../soup.html">Weg</a>');
  expect(html).toContain('<style data-tokens>:root{--basis-color:#123456}</style>');
  expect(html).not.toContain('@@');
  expect(JSON.parse(await readFile(join(site, 'nl/site.webmanifest'), 'utf8'))).toEqual({
    name: 'Ons "huis"',
    start_url: 'index.html',
    icons: [{ src: '../icon.svg' }],
  });
});

test('scripts and pictures are the files of the core, with hashes in their names', async () => {
  const files = await listFiles(site);
  expect(files.filter((file) => !/^nl\/(?:offline\.json$|kept\/)/.test(file))).toEqual(await listFiles(core));
  expect(files.filter((file) => /^assets\/(?:page|keep)\./.test(file))).toEqual([
    expect.stringMatching(/^assets\/keep\.[0-9a-f]{8}\.js$/),
    expect.stringMatching(/^assets\/page\.[0-9a-f]{8}\.js$/),
  ]);
});

test('building twice gives the same bytes', async () => {
  const again = join(out, 'again');
  build(again);
  const files = await listFiles(core);
  expect(await listFiles(again)).toEqual(files);
  for (const file of files) expect(await readFile(join(again, file)), file).toEqual(await readFile(join(core, file)));
}, 60_000);

test('a page with an island is weighed with everything the island imports at once, and nothing it imports later', async () => {
  const page = (await weighSite(site)).find((weight) => weight.page === 'nl/deep/page.html');
  expect(page).toMatchObject({ kind: 'tool', locale: 'nl', requests: 7 }); // page, script, icon; Counter, Lazy, client, preact
  const preact = (await listFiles(site)).find((file) => /preact\.[^.]+\.js$/.test(file));
  expect(preact).toBeDefined();
  expect(page?.script).toBeGreaterThan(4_000);
});

/** In a process of its own: Astro's own build does not run inside Vite's module runner. */
function build(target: string): void {
  execFileSync(process.execPath, [
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--silent',
    '--root',
    root,
    '--outDir',
    target,
  ]);
}
