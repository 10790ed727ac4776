import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stamp } from '#domain/edition/stamp.ts';
import type { Locale } from '#schemas/locales.ts';
import type { Core } from './read-core.ts';
import { findBrokenLinks } from './broken-links.ts';
import { EditionError } from './edition-error.ts';
import { partOf, type EditionPart } from './edition-part.ts';
import type { EditionFiles } from './read-edition.ts';
import { narrowSearch } from './narrow-search.ts';
import { createValues } from './values.ts';

/**
 * Writes an edition to a folder, which is emptied first: the pages of its languages and tracks, stamped, and the files they need.
 * Files that are the same in every edition are linked, or copied where the disk cannot link. Everything is written in one go and
 * synchronously, which is the fastest way for thousands of small files.
 * @throws {EditionError} When a page that stays leads to one that does not.
 */
export function writeEdition(core: Core, files: EditionFiles, locales: readonly Locale[], target: string): void {
  const part = partOf(core, files.edition);
  checkLinks(core, part, files);
  const values = createValues(files, locales);
  rmSync(target, { recursive: true, force: true });
  const made = new Set<string>();
  const place = (file: string): string => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(join(target, folder), { recursive: true });
    made.add(folder);
    return join(target, file);
  };
  for (const template of core.templates)
    if (part.has(template.file)) writeFileSync(place(template.file), stamp(template, values.for(template.file)));
  const own = new Map([...values.files, ...narrowSearch(core, part, files.edition)]);
  for (const [file, text] of own) writeFileSync(place(file), text);
  for (const file of core.others)
    if (part.has(file) && !own.has(file)) linkOrCopy(join(core.folder, file), place(file));
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
