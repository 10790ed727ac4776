import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findServer, startServer, type Running } from './start-server.ts';

export const nginx = findServer(['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']);

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The module that sends `.br` copies, where it is installed. */
export const brotliModule = existsSync(brotli) ? brotli : undefined;

/**
 * Starts nginx on a folder of documents, with its own logs, as a machine with nothing else on it would.
 * @param home Where it may write; the logs are in `home/logs`, with everything nginx writes by default.
 * @param siteConfig What stands inside `server { … }`.
 * @param httpConfig What stands beside it, inside `http { … }`.
 */
export async function startNginx(
  home: string,
  documents: string,
  siteConfig: string,
  httpConfig = '',
): Promise<Running> {
  if (!nginx) throw new Error('nginx was not found.');
  const logs = join(home, 'logs');
  await mkdir(logs, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return startServer(nginx, async (port) => {
    const file = join(home, 'nginx.conf');
    await writeFile(
      file,
      `${brotliModule ? `load_module ${brotliModule};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${home}/nginx.pid;
error_log ${logs}/error.log notice;
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  access_log ${logs}/access.log;
  ${httpConfig}
  server {
    listen 127.0.0.1:${port};
    root ${documents};
    ${siteConfig}
  }
}
`,
    );
    return ['-e', join(logs, 'start.log'), '-p', home, '-c', file];
  });
}
