import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findServer, startServer, type Running } from './start-server.ts';

export const apache = findServer(['/usr/sbin/apache2', '/usr/sbin/httpd']);

export type ApacheHost = {
  /** What an `.htaccess` may say; default `FileInfo`, the least that ours needs. */
  allowOverride?: string;
  /** `Options` of the folder; default `FollowSymLinks`, as most hosts have it, with lists of files on. */
  options?: string;
  /** Modules beside those without which Apache serves nothing. Default: all that our file asks for. */
  modules?: readonly string[];
  /** What stands in the configuration of the server besides. */
  config?: string;
};

/**
 * Starts Apache on a folder of documents, with its own logs, as a shared host would.
 * @param home Where it may write; the logs are in `home/logs`.
 */
export async function startApache(home: string, documents: string, host: ApacheHost = {}): Promise<Running> {
  if (!apache) throw new Error('Apache was not found.');
  const { allowOverride = 'FileInfo', options = 'Indexes FollowSymLinks', modules = OPTIONAL, config = '' } = host;
  const logs = join(home, 'logs');
  await mkdir(logs, { recursive: true });
  const folder = MODULE_FOLDERS.find((path) => existsSync(path));
  const wanted = [...NEEDED, ...modules].filter((name) => existsSync(`${folder}/mod_${name}.so`)); // Others are built in.
  return startServer(apache, async (port) => {
    const file = join(home, 'apache.conf');
    await writeFile(
      file,
      `${wanted.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`).join('\n')}
Define APACHE_LOG_DIR ${logs}
ServerRoot ${home}
ServerName 127.0.0.1
DefaultRuntimeDir ${home}
PidFile ${home}/apache.pid
Mutex file:${home}
Listen 127.0.0.1:${port}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
ErrorLog ${logs}/error.log
${existsSync('/etc/mime.types') ? 'TypesConfig /etc/mime.types' : ''}
# As Debian has it, which calls every .gz an archive.
AddType application/x-gzip .gz .tgz
DocumentRoot ${documents}
<Directory ${documents}>
  Require all granted
  Options ${options}
  AllowOverride ${allowOverride}
</Directory>
LogFormat "%h %t \\"%r\\" %>s %b" combined
${config}
`,
    );
    return ['-d', home, '-f', file, '-D', 'FOREGROUND'];
  });
}

const MODULE_FOLDERS = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'];
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'log_config', 'unixd'];
const OPTIONAL = ['autoindex', 'headers', 'rewrite', 'filter', 'deflate', 'setenvif', 'alias', 'env'];
