import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locale } from '#schemas/locales.ts';
import type { Core } from '../editions/read-core.ts';
import type { EditionFiles } from '../editions/read-edition.ts';
import { writeEdition } from '../editions/write-edition.ts';
import { listFiles } from '../files/list-files.ts';
import { bundleIslands, type Bundle } from './bundle-islands.ts';
import { carryPage } from './carry-page.ts';
import { nameFolder } from './name-folder.ts';
import { readIslands } from './read-islands.ts';
import { zipFolder } from './zip-folder.ts';

/** A bundle for these islands; many editions share one. */
export type Bundler = (names: readonly string[]) => Promise<Bundle>;

/** Bundles each set of islands once. */
export function createBundler(root: string): Bundler {
  const known = new Map<string, Promise<Bundle>>();
  return (names) => {
    const key = names.join(' ');
    const bundle = known.get(key) ?? bundleIslands(root, names);
    known.set(key, bundle);
    return bundle;
  };
}

/**
 * Writes an edition as a folder that is opened from a disk, and beside it the same as a zip.
 * @param target The folder, which is emptied first; the zip gets its name and `.zip`.
 * @returns The zip.
 */
export async function writePortable(
  core: Core,
  edition: EditionFiles,
  locales: readonly Locale[],
  target: string,
  bundler: Bundler,
): Promise<Uint8Array> {
  writeEdition(core, edition, locales, target, { output: 'portable' });
  await carryPages(target, bundler);
  const zip = await zipFolder(target, nameFolder(edition.edition.name[edition.edition.languages[0] ?? ''] ?? ''));
  await writeFile(`${target}.zip`, zip);
  return zip;
}

/** Pages are files of this folder alone; everything else may be shared with the core and is not touched. */
async function carryPages(folder: string, bundler: Bundler): Promise<void> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => ({ file, html: await readFile(join(folder, file), 'utf8') })),
  );
  const names = new Set(pages.flatMap(({ file, html }) => readIslands(file, html)));
  const bundle = await bundler([...names].sort());
  await mkdir(dirname(join(folder, bundle.file)), { recursive: true });
  if (names.size > 0) await writeFile(join(folder, bundle.file), bundle.code);
  await Promise.all(pages.map(({ file, html }) => writeFile(join(folder, file), carryPage(file, html, bundle.file))));
}
