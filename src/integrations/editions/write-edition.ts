import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stamp } from '#domain/edition/stamp.ts';
import type { Locale } from '#schemas/locales.ts';
import { findPlaces, type Output } from '../portable/portable-files.ts';
import { findBrokenLinks } from './broken-links.ts';
import { EditionError } from './edition-error.ts';
import { partOf, type EditionPart } from './edition-part.ts';
import type { Core } from './read-core.ts';
import type { EditionFiles } from './read-edition.ts';
import { narrowSearch } from './narrow-search.ts';
import { createValues } from './values.ts';

/**
 * Writes an edition to a folder, which is emptied first: the pages of its languages and tracks, stamped, and the files they need.
 * Files that are the same in every edition are linked, or copied where the disk cannot link. Everything is written in one go and
 * synchronously, which is the fastest way for thousands of small files.
 * @param options.output A site for a server, the default, or a folder that is opened from a disk: which files go along, and where.
 * @throws {EditionError} When a page that stays leads to one that does not.
 */
export function writeEdition(
  core: Core,
  files: EditionFiles,
  locales: readonly Locale[],
  target: string,
  { output = 'site' }: { output?: Output } = {},
): void {
  const part = partOf(core, files.edition);
  checkLinks(core, part, files);
  const values = createValues(files, locales);
  const places = findPlaces(output, [...core.templates.map(({ file }) => file), ...core.others].filter(part.has));
  const own = new Map([...values.files, ...narrowSearch(core, part, files.edition)]);
  for (const template of core.templates) {
    const place = places.get(template.file);
    if (place === undefined) continue;
    own.set(place, stamp(template, { ...values.for(template.file), portable: output === 'portable' }));
  }
  // Only now: a page that cannot be stamped leaves the folder as it was.
  rmSync(target, { recursive: true, force: true });
  const write = folderWriter(target);
  for (const [file, text] of own) write.text(file, text);
  for (const file of core.others) {
    const place = places.get(file);
    if (place !== undefined && !own.has(place)) write.link(join(core.folder, file), place);
  }
}

/** Writes files into a folder and makes the folders they need, each once. */
function folderWriter(target: string) {
  const made = new Set<string>();
  const locate = (file: string): string => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(join(target, folder), { recursive: true });
    made.add(folder);
    return join(target, file);
  };
  return {
    text: (file: string, text: string) => writeFileSync(locate(file), text),
    link: (from: string, file: string) => linkOrCopy(from, locate(file)),
  };
}

function checkLinks(core: Core, part: EditionPart, { edition }: EditionFiles): void {
  const broken = findBrokenLinks(core, part);
  if (broken.length === 0) return;
  const list = broken.slice(0, 10).map(({ from, line, to }) => `  ${from}:${line} leads to ${to}.`);
  throw new EditionError(
    `content/editions/${edition.id}/edition.yaml   [edition/broken-links]\n` +
      '  Pages of this edition lead to pages that its languages and tracks leave out:\n' +
      `${list.join('\n')}\n  Add the language or track, or put the links into a block (src/integrations/editions/README.md).`,
  );
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
