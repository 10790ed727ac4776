import { CLASSIC_SCRIPTS } from '../finish/classic-scripts.ts';

/** What is made of the core: a site for a server, or a folder that is opened from a disk. */
export type Output = 'site' | 'portable';

/** The first page of the portable folder. The core holds it under this name, since a site has another first page. */
export const PORTABLE_PAGE = 'portable.html';

/** True for a file of the core that no site on a server may have. */
export function isPortableOnly(file: string): boolean {
  return file === PORTABLE_PAGE;
}

/** Where the files of the core go in an output, by their path inside the core. Those that stay behind are missing. */
export function findPlaces(output: Output, files: readonly string[]): Map<string, string> {
  return new Map(
    files.flatMap((file) => {
      const place = findPlace(output, file);
      return place === undefined ? [] : [[file, place] as const];
    }),
  );
}

function findPlace(output: Output, file: string): string | undefined {
  if (output === 'site') return isPortableOnly(file) ? undefined : file;
  if (file === PORTABLE_PAGE) return 'index.html';
  return isForServersOnly(file) ? undefined : file;
}

/** What a page from a disk cannot use: the site's first page, answers of a server, what is installed, WebAssembly, and module scripts. */
function isForServersOnly(file: string): boolean {
  return (
    ['index.html', '404.html', 'robots.txt', 'worker.js'].includes(file) ||
    file.endsWith('.webmanifest') ||
    file.endsWith('.wasm') ||
    /^icon-[^/]+\.png$/.test(file) ||
    file.startsWith('pagefind/') ||
    isModule(file)
  );
}

function isModule(file: string): boolean {
  const name = /^assets\/([^/]+?)\.(?:[^/]+\.)?js$/.exec(file)?.[1];
  return name !== undefined && !(name in CLASSIC_SCRIPTS);
}
