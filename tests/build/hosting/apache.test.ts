import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { APACHE_ANONYMOUS_LOG, apacheFile, apacheServerPart } from '#integrations/hosting/apache.ts';
import { ask } from '#tests/support/hosting/ask.ts';
import { needsServer } from '#tests/support/hosting/needs-server.ts';
import { readLogs, requireGoodHost } from '#tests/support/hosting/requirements.ts';
import { aHome, writeSmallSite } from '#tests/support/hosting/small-folder.ts';
import { apache, startApache, type ApacheHost } from '#tests/support/hosting/start-apache.ts';
import type { Running } from '#tests/support/hosting/start-server.ts';

needsServer('apache2', apache);

let place: Awaited<ReturnType<typeof aHome>>;
let server: Running;
const documents = () => join(place.home, 'documents');

describe.skipIf(!apache).each(['/', '/my-folder/'])('Apache with the site in %s', (folder) => {
  beforeAll(async () => {
    place = await aHome();
    await writeSmallSite(join(documents(), folder), { '.htaccess': apacheFile() });
    const config = apacheServerPart(join(documents(), folder), folder);
    server = await startApache(place.home, documents(), { config });
  });
  afterAll(async () => {
    await server?.stop();
    await place.remove();
  });

  requireGoodHost(
    () => ({ url: server.url + folder.slice(1), site: join(documents(), folder), logs: join(place.home, 'logs') }),
    ['br', 'gzip'],
  );

  test('behind a proxy that keeps https to itself, a folder without its slash does not lead to http', async () => {
    const { headers } = await ask(`${server.url}${folder.slice(1)}nl`, {
      'X-Forwarded-Proto': 'https',
      Host: 'a.example',
    });
    expect(headers.location).toBe(`https://a.example${folder}nl/`);
  });

  test('a browser that refuses a form of compression does not get it', async () => {
    const { headers } = await ask(`${server.url}${folder.slice(1)}nl/help.html`, { 'Accept-Encoding': 'br;q=0, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });
});

describe.skipIf(!apache)('Apache on a host that allows less', () => {
  beforeEach(async () => {
    place = await aHome();
  });
  afterEach(async () => {
    await server?.stop();
    await place.remove();
  });

  async function start(host: ApacheHost, file = apacheFile()): Promise<void> {
    await writeSmallSite(documents(), { '.htaccess': file });
    server = await startApache(place.home, documents(), host);
  }
  const get = (path: string) => ask(server.url + path, { 'Accept-Encoding': 'gzip' });

  test('without a single module that may be missing, pages, types and the missing page are right', async () => {
    await start({ modules: [] });
    expect(await get('nl/')).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    const manifest = await get('nl/site.webmanifest');
    expect(manifest.headers['content-type']).toBe('application/manifest+json; charset=utf-8');
    const missing = await get('missing.html');
    expect([missing.status, missing.body.includes('not here')]).toEqual([404, true]);
  });

  test('without rewriting, a folder shows no list of its files, and Apache compresses by itself', async () => {
    await start({ modules: ['autoindex', 'headers', 'filter', 'deflate'] });
    expect((await get('assets/')).status).toBe(404);
    expect((await get('nl/')).headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
  });

  test('where an .htaccess is not read, the site works all the same', async () => {
    await start({ allowOverride: 'None' });
    expect((await get('nl/help.html')).status).toBe(200);
  });

  test('where symbolic links are off, rewriting answers 403, and without part two the site works', async () => {
    await start({ options: 'None' });
    expect((await get('nl/')).status).toBe(403);
    await server.stop();
    await start({ options: 'None' }, apacheFile().split('# --- Part two')[0]);
    expect(await get('nl/')).toMatchObject({ status: 200, headers: { 'referrer-policy': 'no-referrer' } });
  });

  test('where the host keeps no log of visits, its error log stays silent about missing pages and folders', async () => {
    await start({});
    for (const path of ['nl/missing.html', 'assets/', 'assets/gone.js']) await get(path);
    await server.stop();
    expect(await readLogs(join(place.home, 'logs'))).not.toMatch(/client|missing|assets/);
  });

  test('headers that the host sets too stand there once', async () => {
    await start({ config: 'Header set X-Content-Type-Options nosniff\nHeader set Referrer-Policy origin' });
    expect((await get('nl/')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('a log of days and status codes, as we offer it, has no address, path or size', async () => {
    const config = `${apacheServerPart(documents(), '/')}\n${APACHE_ANONYMOUS_LOG.join('\n')}`;
    await start({ config });
    await get('nl/help.html');
    await get('missing.html');
    await server.stop();
    expect(await readLogs(join(place.home, 'logs'))).toMatch(/^\d{4}-\d\d-\d\d 200\n\d{4}-\d\d-\d\d 404$/m);
  });
});
