import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { keyOf, writeSearchFile } from '#domain/search/files.ts';
import { packIndex } from '#domain/search/pack.ts';
import { gather } from '#integrations/search/build-search.ts';
import { writePagefind } from '#integrations/search/pagefind.ts';
import { readContent } from '#reader/read-content.ts';
import { en } from '#tests/support/device-steps.ts';
import { askOnPage, listRequests } from '#tests/support/search-on-page.ts';
import { isAnswered, readQueries } from '#tests/support/search-queries.ts';
import { watchPage } from '#tests/support/watch-page.ts';

// Which engine searches a language is chosen by these figures (content/locales.yaml, DECISIONS.md). Both answer on the built site,
// in the browser, the way a mother meets them: what counts are the first three results on the screen.

const { content } = await readContent('content');
const locales = content.locales?.data.locales ?? [];
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const rows: string[] = [];

const materials = new Map<string, Awaited<ReturnType<typeof gather>>>();
let ahead = new Map<string, string[]>();

test.beforeAll(async () => {
  for (const { id } of locales) materials.set(id, await gather('out/core', content, id));
  const parts = [...materials].map(([localeId, material]) => ({ localeId, material }));
  ahead = await writePagefind(join(folder, 'pagefind'), parts);
});
test.afterAll(() => {
  const head = ['language', 'engine', 'chosen', 'found in first three', 'first group', 'files', 'full text', 'files'];
  const lines = [head, head.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(['', ...lines, ...rows, ''].join('\n'));
});

for (const { id, search: chosen } of locales) {
  for (const engine of ['lunr', 'pagefind'] as const) {
    test(`${id}, ${engine}: finds the page of everyday queries${engine === chosen ? ', at least 9 in 10' : ''}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await useEngine(page, id, engine);
      await page.goto(`${id}/search.html`, { waitUntil: 'networkidle' });
      const queries = readQueries(id);
      const asked = await listRequests(page, () => askOnPage(page, queries[0]!.query));
      const missed: string[] = [];
      for (const query of queries) {
        const urls = await askOnPage(page, query.query);
        if (!isAnswered(query, urls.slice(0, 3))) missed.push(query.query);
      }
      const first = asked.filter((file) => isFirstGroup(file));
      const rest = asked.filter((file) => !isFirstGroup(file));
      const [firstBytes, restBytes] = [await weigh(first), await weigh(rest)];
      const found = queries.length - missed.length;
      const cells = [id, engine, engine === chosen ? 'yes' : '', `${found} / ${queries.length}`];
      rows.push(`| ${[...cells, firstBytes, first.length, restBytes, rest.length].join(' | ')} |`);
      if (engine !== chosen) return;
      expect(found / queries.length, `not found: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.9);
      expect(firstBytes, 'bytes of the first group').toBeLessThanOrEqual(25_000);
      expect(firstBytes + restBytes, 'bytes with the full text').toBeLessThanOrEqual(90_000);
    });
  }
}

test('Pagefind answers in a sub-folder, within the policy of the page', async ({ page }) => {
  const folder = process.env['SITE_SUB_URL']!;
  const seen = await watchPage(page, folder);
  await useEngine(page, 'en', 'pagefind');
  await page.goto(`${folder}en/search.html`);
  expect(await askOnPage(page, 'headscarf')).toContain('mothers/change/no-sign-alone.html');
  await expect(page.getByRole('search').getByRole('status')).not.toContainText(en.search.onlyTitles);
  expect(seen).toEqual([]);
});

test('Pagefind without WebAssembly: titles are searched, and the page says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await useEngine(page, 'en', 'pagefind');
  await page.goto('en/search.html');
  expect(await askOnPage(page, 'police')).not.toEqual([]);
  await expect(page.getByRole('search').getByRole('status')).toContainText(en.search.onlyTitles);
});

/** Lets the page search with this engine, whatever the site was built for. */
async function useEngine(page: Page, id: string, engine: string): Promise<void> {
  await page.route(`**/${id}/search.html`, async (route) => {
    const html = await (await route.fetch()).text();
    const changed = html.replace(/(&quot;engine&quot;:\[0,&quot;)\w+/, `$1${engine}`);
    await route.fulfill({ body: changed, contentType: 'text/html; charset=utf-8' });
  });
  if (engine !== 'pagefind') return;
  await page.route('**/pagefind/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*(?=\/pagefind\/)/, '');
    const body = await readFile(join(folder, path));
    await route.fulfill({ body, ...(path.endsWith('.js') && { contentType: 'text/javascript' }) });
  });
  const { synonyms = [], passOver = [] } = content.searchWords.get(id)?.data ?? {};
  const { documents } = materials.get(id)!;
  const index = packIndex({ documents, synonyms, passOver, ahead: ahead.get(id) ?? [] });
  await page.route(`**/search/${id}.js`, (route) =>
    route.fulfill({ body: writeSearchFile(keyOf(id, 'index'), index), contentType: 'text/javascript' }),
  );
}

/** Files that the first results need: the engine, the stemmer, the small index. */
function isFirstGroup(file: string): boolean {
  return !file.includes('/pagefind/') && !file.endsWith('-text.js') && !file.includes('open-pagefind');
}

/** Bytes as a server sends them, or as they are when they are compressed already. */
async function weigh(files: readonly string[]): Promise<number> {
  const places = files.map((file) => join(file.startsWith('/pagefind/') ? folder : 'dist', file));
  const bodies = await Promise.all(places.map((place) => readFile(place)));
  return bodies.reduce((sum, body) => sum + Math.min(body.byteLength, brotliCompressSync(body).byteLength), 0);
}
