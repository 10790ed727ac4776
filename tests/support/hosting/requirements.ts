import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CACHE, SECURITY_HEADERS } from '#integrations/hosting/rules.ts';
import { ask, type Answer } from './ask.ts';
import { readSite } from './small-folder.ts';

/** A running server: `url` of the site, ending in a slash, and its folder on the disk. */
export type Hosted = { url: string; site: string; logs: string };

/** What every host owes the site, wherever the site lies. `encodings` are those the host sends from copies. */
export function requireGoodHost(hosted: () => Hosted, encodings: readonly ('br' | 'gzip')[]): void {
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(hosted().url + path, headers, method);
  const content = (file: string) => readSite(hosted().site, file);

  test.each([
    ['', 'index.html', 'text/html; charset=utf-8'],
    ['index.html', 'index.html', 'text/html; charset=utf-8'],
    ['nl/', 'nl/index.html', 'text/html; charset=utf-8'],
    ['nl/help.html', 'nl/help.html', 'text/html; charset=utf-8'],
    ['nl/site.webmanifest', 'nl/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['assets/page.0a1b2c3d.js', 'assets/page.0a1b2c3d.js', 'text/javascript; charset=utf-8'],
    ['search/nl.js', 'search/nl.js', 'text/javascript; charset=utf-8'],
    ['icon.svg', 'icon.svg', 'image/svg+xml; charset=utf-8'],
    ['robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
  ])('"%s" is answered with the file %s as %s, and with every header', async (path, file, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']?.toLowerCase()).toBe(type);
    expect(answer.body).toEqual(await content(file));
    expectSecurity(answer);
  });

  test('a file with a hash in its name is kept for a year, everything else is asked about every time', async () => {
    expect((await get('assets/page.0a1b2c3d.js')).headers['cache-control']).toBe(CACHE.hashed);
    for (const path of ['', 'nl/', 'nl/help.html', 'nl/site.webmanifest', 'search/nl.js', 'worker.js', 'icon.svg'])
      expect((await get(path)).headers['cache-control'], path).toBe(CACHE.other);
  });

  test.each(['missing.html', 'nl/missing.html', 'nl/missing/deep.html', 'assets/gone.0a1b2c3d.js', 'missing/'])(
    'an address that does not exist (%s) is answered by the page of the site, with status 404, and not kept',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual(await content('404.html'));
      expect(answer.headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control'] ?? CACHE.other).toBe(CACHE.other);
      expectSecurity(answer);
    },
  );

  test('a folder without a page shows no list of its files', async () => {
    const answer = await get('assets/');
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual(await content('404.html'));
  });

  test('a folder without its slash leads to the folder with it, wherever the site lies', async () => {
    const { status, headers } = await get('nl?a=b');
    expect(status).toBe(301);
    expect(new URL(headers.location ?? '', `${hosted().url}nl`).href).toBe(`${hosted().url}nl/?a=b`);
  });

  test.each(encodings)('a browser that takes %s gets the copy, which is the file byte by byte', async (encoding) => {
    for (const path of ['', 'nl/', 'nl/help.html', 'nl/site.webmanifest', 'assets/page.0a1b2c3d.js', 'icon.svg']) {
      const [plain, packed] = [await get(path), await get(path, { 'Accept-Encoding': encoding })];
      expect(packed.headers['content-encoding'], path).toBe(encoding);
      expect(OPEN[encoding](packed.body), path).toEqual(plain.body);
      expect(packed.headers['content-type'], path).toBe(plain.headers['content-type']);
      expect(packed.headers['cache-control'], path).toBe(plain.headers['cache-control']);
      expect(plain.headers['content-encoding'], path).toBeUndefined();
      for (const { headers } of [plain, packed]) expect(headers.vary, path).toMatch(/^Accept-Encoding$/i);
      expectSecurity(packed);
    }
  });

  test('of what a browser takes, the smallest copy is chosen', async () => {
    const { headers } = await get('nl/help.html', { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(headers['content-encoding']).toBe(encodings[0]);
  });

  test('an address that does not exist is answered in compressed form as well, with status 404', async () => {
    const answer = await get('nl/missing.html', { 'Accept-Encoding': 'gzip' });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body)).toEqual(await content('404.html'));
  });

  test.each(['identity', 'gzip'])('what did not change is not sent again (%s)', async (encoding) => {
    for (const path of ['nl/', 'nl/help.html', 'worker.js', 'assets/page.0a1b2c3d.js']) {
      const { headers } = await get(path, { 'Accept-Encoding': encoding });
      const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag ?? 'none' });
      expect(again.status, path).toBe(304);
      expect(again.headers['cache-control'], path).toBe(headers['cache-control']);
    }
  });

  test('a question for the headers alone is answered like the page, without the page', async () => {
    const [head, page] = [await get('nl/help.html', {}, 'HEAD'), await get('nl/help.html')];
    expect(head.status).toBe(200);
    expect(head.body.byteLength).toBe(0);
    for (const name of ['content-type', 'content-length', 'cache-control', 'etag'])
      expect(head.headers[name], name).toBe(page.headers[name]);
  });

  test('no log knows who asked, or for what', async () => {
    for (const path of ['nl/help.html', 'nl', 'nl/missing.html', 'assets/', '%ff', 'nl/%2e%2e/nl/help.html'])
      await get(path);
    expect(await readLogs(hosted().logs)).not.toMatch(/127\.0\.0\.1(?!:\d+$)|help|missing|assets|nl|%ff|GET/m);
  });
}

/** Everything a server wrote into its logs. */
export async function readLogs(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/** Each header once, with the value of the table. */
function expectSecurity({ headers }: Answer): void {
  for (const { name, value } of SECURITY_HEADERS) expect(headers[name.toLowerCase()], name).toBe(value);
}

const OPEN = { br: brotliDecompressSync, gzip: gunzipSync };
