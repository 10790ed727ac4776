import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NGINX_ANONYMOUS_LOG, nginxConfig } from '#integrations/hosting/nginx.ts';
import { ask } from '#tests/support/hosting/ask.ts';
import { needsServer } from '#tests/support/hosting/needs-server.ts';
import { readLogs, requireGoodHost } from '#tests/support/hosting/requirements.ts';
import { aHome, writeSmallSite } from '#tests/support/hosting/small-folder.ts';
import { brotliModule, nginx, startNginx } from '#tests/support/hosting/start-nginx.ts';
import type { Running } from '#tests/support/hosting/start-server.ts';

needsServer('nginx', nginx);

describe
  .skipIf(!nginx)
  .each([
    { folder: '/', form: 'gzip' },
    { folder: '/my-folder/', form: 'gzip' },
    ...(brotliModule ? [{ folder: '/', form: 'br' }] : []),
  ])('nginx with the site in $folder, sending copies in $form', ({ folder, form }) => {
  let server: Running;
  let place: Awaited<ReturnType<typeof aHome>>;
  const documents = () => join(place.home, 'documents');

  beforeAll(async () => {
    place = await aHome();
    await writeSmallSite(join(documents(), folder));
    const config = nginxConfig(folder);
    const withBrotli = config.replace('# brotli_static on;', 'brotli_static on;');
    server = await startNginx(place.home, documents(), form === 'br' ? withBrotli : config);
  });
  afterAll(async () => {
    await server?.stop();
    await place.remove();
  });

  requireGoodHost(
    () => ({
      url: server.url + folder.slice(1),
      site: join(documents(), folder),
      logs: join(place.home, 'logs'),
    }),
    form === 'br' ? ['br', 'gzip'] : ['gzip'],
  );

  test('a folder without its slash is led on by a relative address, right behind any proxy', async () => {
    expect((await ask(`${server.url}${folder.slice(1)}nl`)).headers.location).toBe('nl/');
  });

  test.skipIf(folder === '/')('the folder itself without its slash is led there too, and not noted', async () => {
    const { status, headers } = await ask(server.url + folder.slice(1, -1));
    expect([status, headers.location]).toEqual([301, folder.slice(1)]);
    expect(await readLogs(join(place.home, 'logs'))).not.toContain('my-folder');
  });
});

describe.skipIf(!nginx)('what nginx.conf offers to those who must keep a log', () => {
  test('a log of days and status codes, with no address, path or size', async () => {
    const { home, remove } = await aHome();
    const documents = join(home, 'documents');
    await writeSmallSite(documents);
    const { format, use } = NGINX_ANONYMOUS_LOG;
    const log = use.replace('/var/log/nginx', join(home, 'logs'));
    const config = nginxConfig('/').replace(/^ {4}access_log off;/m, log);
    const server = await startNginx(home, documents, config, format.join('\n'));
    try {
      await ask(`${server.url}nl/help.html`);
      await ask(`${server.url}missing.html`);
    } finally {
      await server.stop();
    }
    expect(await readLogs(join(home, 'logs'))).toMatch(/^\d{4}-\d\d-\d\d 200\n\d{4}-\d\d-\d\d 404$/m);
    await remove();
  });
});
