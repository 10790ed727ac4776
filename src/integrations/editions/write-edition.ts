import { copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stamp } from '#domain/edition/stamp.ts';
import type { Template } from '#domain/edition/template.ts';
import { listFiles } from '../files/list-files.ts';
import { writeOfflineLists } from '../offline/write-offline-lists.ts';
import { compileJson, compilePage } from './compile-page.ts';
import { EditionError, type EditionFiles } from './read-edition.ts';
import { valuesFor } from './values.ts';

/** The core, read and compiled once for any number of editions. */
export type Core = {
  folder: string;
  templates: readonly Template[];
  others: readonly string[];
  locales: readonly string[];
};

export async function readCore(folder: string): Promise<Core> {
  const files = await listFiles(folder);
  const stamped = files.filter((file) => COMPILERS.some(({ ending }) => file.endsWith(ending)));
  return {
    folder,
    templates: await Promise.all(
      stamped.map(async (file) => compile(file, await readFile(join(folder, file), 'utf8'))),
    ),
    others: files.filter((file) => !stamped.includes(file)),
    locales: files
      .map((file) => /^([a-z]{2,3})\/index\.html$/.exec(file)?.[1])
      .filter((locale) => locale !== undefined),
  };
}

/**
 * Writes an edition to a folder, which is emptied first. Files without slots are linked, or copied where links are not possible.
 * @throws {EditionError} When the edition wants other languages than the core has.
 */
export async function writeEdition(core: Core, files: EditionFiles, target: string): Promise<void> {
  checkLanguages(core, files);
  await rm(target, { recursive: true, force: true });
  const folders = new Set([...core.templates.map(({ file }) => file), ...core.others].map((file) => dirname(file)));
  for (const folder of folders) await mkdir(join(target, folder), { recursive: true });
  await Promise.all([
    ...core.templates.map((template) =>
      writeFile(join(target, template.file), stamp(template, valuesFor(files, template.file))),
    ),
    ...core.others.map((file) => linkOrCopy(join(core.folder, file), join(target, file))),
  ]);
  await writeOfflineLists(target);
}

function compile(file: string, text: string): Template {
  return COMPILERS.find(({ ending }) => file.endsWith(ending))?.compile(file, text) ?? { file, parts: [text] };
}

function checkLanguages(core: Core, { edition }: EditionFiles): void {
  const built = [...core.locales].sort().join(', ');
  const wanted = [...edition.languages].sort().join(', ');
  if (built === wanted) return;
  throw new EditionError(
    `content/editions/${edition.id}/edition.yaml   [edition/languages]\n` +
      `  The edition names the languages ${wanted}; the site was built with ${built}.\n` +
      '  An edition with fewer languages is not possible yet: its pages would link to pages it does not have.',
  );
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

const COMPILERS = [
  { ending: '.html', compile: compilePage },
  { ending: '.webmanifest', compile: compileJson },
] as const;
