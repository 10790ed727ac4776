import { posix } from 'node:path';

/** The files of the core by path, and the names that scripts had before they got a hash. */
export type Site = { files: ReadonlySet<string>; renamed: ReadonlyMap<string, string> };

export type Address = { to: string } | { missing: string } | 'leave-as-is';

/** How an address is going to be used: by the browser, by `import()`, or as the beginning of longer ones. */
export type Use = 'link' | 'import' | 'folder';

/**
 * The way from this page to what an address means, relative and explicit: `/nl/help#calls` on `nl/index.html` becomes
 * `help.html#calls`. Addresses with a scheme, fragments of the same page and slots stay as they are.
 * @param page Path of the page inside the core, `nl/index.html`.
 * @returns `missing` with the path that was looked for when the core has no such file.
 */
export function resolveAddress(site: Site, page: string, address: string, use: Use = 'link'): Address {
  if (isElsewhere(address)) return 'leave-as-is';
  const { path, rest } = splitAddress(address);
  const wanted = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
  if (use === 'folder') return { to: asFolder(relativePath(page, wanted)) };
  const target = hasOpenPart(path) ? wanted : findTarget(site, decodeURI(wanted));
  if (target === undefined) return { missing: wanted };
  if (target === page && rest.startsWith('#') && rest.length > 1) return { to: rest };
  return { to: asUse(use, page, encodeURI(relativePath(page, target))) + rest };
}

/** True for an address from the root, as layouts write them. */
export function isFromRoot(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** The file that is served at a path: itself, the index of a folder, or the page without its ending. */
export function findTarget(site: Site, path: string): string | undefined {
  const bare = path.replace(/\/$/, '');
  const index = bare === '' || bare === '.' ? 'index.html' : `${bare}/index.html`;
  const candidates = path === bare ? [site.renamed.get(bare), bare, `${bare}.html`, index] : [index];
  return candidates.find((candidate) => candidate !== undefined && site.files.has(candidate));
}

function relativePath(page: string, target: string): string {
  return posix.relative(posix.dirname(page), target) || '.';
}

function isElsewhere(address: string): boolean {
  return (
    address === '' ||
    address.startsWith('#') ||
    address.startsWith('@@') ||
    /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
  );
}

function hasOpenPart(path: string): boolean {
  return path.includes('@@');
}

function splitAddress(address: string): { path: string; rest: string } {
  const end = address.search(/[?#]/);
  return end === -1 ? { path: address, rest: '' } : { path: address.slice(0, end), rest: address.slice(end) };
}

function asUse(use: Use, page: string, path: string): string {
  // `import('x.js')` would be a package; and 404.html recognises by "./" what its script has to mend.
  return (use === 'import' || page === NOT_FOUND_PAGE) && !path.startsWith('.') ? `./${path}` : path;
}

function asFolder(path: string): string {
  const folder = path.startsWith('.') ? path : `./${path}`;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

export const NOT_FOUND_PAGE = '404.html';
