import { apacheFile, apacheServerPart } from './apache.ts';
import { bucketScript } from './bucket.ts';
import { headersFile } from './headers-file.ts';
import { webConfig } from './iis.ts';
import { nginxConfig } from './nginx.ts';

/** A file of a host; `file` is its name in the folder it belongs to. */
export type HostFile = { file: string; text: string };

/** Hosts that read a file which lies in the site's folder, beside `index.html`. */
export const HOSTS = ['apache', 'iis', 'netlify', 'cloudflare'] as const;
export type Host = (typeof HOSTS)[number];

/**
 * What a host wants to find in the site's folder, under the names it looks for.
 * @param folder Where the site will lie under the domain: `/`, the default, or `/name/`. Only IIS must be told.
 */
export function hostFilesFor(host: Host, folder = '/'): HostFile[] {
  if (host === 'apache') return [{ file: '.htaccess', text: apacheFile() }];
  if (host === 'iis') return [{ file: 'web.config', text: webConfig(folder) }];
  return [{ file: '_headers', text: headersFile() }];
}

/**
 * The host that somebody named on the command line.
 * @throws {Error} Naming those that are known, and where the files of the others are.
 */
export function parseHost(name: string): Host {
  const host = HOSTS.find((one) => one === name);
  if (host) return host;
  throw new Error(
    `There is no host "${name}" with a file of its own in the site's folder. Known: ${HOSTS.join(', ')}.\n` +
      'What nginx and object storage need lies outside that folder: docs/hosting/README.md.',
  );
}

/**
 * Where a site will lie under its domain, as somebody wrote it on the command line.
 * @throws {Error} When it does not begin and end with a slash, or holds what no configuration should.
 */
export function parseFolder(text: string): string {
  if (/^\/(?:[\w-][\w.-]*\/)*$/.test(text)) return text;
  throw new Error(`"${text}" is no place under a domain. Write "/", or the folder between slashes: "/my-folder/".`);
}

/** The files of `docs/hosting/`, which `npm run hosting` writes. Names there are visible in every file manager. */
export function readyFiles(): HostFile[] {
  return [
    { file: 'nginx.conf', text: nginxConfig('/') },
    { file: 'nginx-folder.conf', text: nginxConfig(EXAMPLE_FOLDER) },
    { file: 'htaccess.txt', text: apacheFile() },
    { file: 'apache-server.conf', text: apacheServerPart(EXAMPLE_PATH, '/') },
    { file: 'web.config', text: webConfig('/') },
    { file: '_headers', text: headersFile() },
    { file: 'upload-to-bucket.sh', text: bucketScript() },
  ];
}

/** What an administrator replaces by the real one. */
export const EXAMPLE_FOLDER = '/my-folder/';
export const EXAMPLE_PATH = '/var/www/course';
