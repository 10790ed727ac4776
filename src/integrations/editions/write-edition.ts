import { join } from 'node:path';
import { stampPieces } from '#domain/edition/stamp.ts';
import type { Locale } from '#schemas/locales.ts';
import { offlineListsFor } from '../offline/offline-lists.ts';
import { packsFor } from '../offline/packs.ts';
import { findPlaces, type Output } from '../portable/portable-files.ts';
import { findBrokenLinks } from './broken-links.ts';
import { EditionError } from './edition-error.ts';
import { partOf, type EditionPart } from './edition-part.ts';
import type { Core } from './read-core.ts';
import type { EditionFiles } from './read-edition.ts';
import { narrowSearch } from './narrow-search.ts';
import { openFolder, type Share } from './folder-writer.ts';
import { createValues } from './values.ts';

/**
 * Writes an edition to a folder, which is emptied first: the pages of its languages and tracks, stamped, and the files they need.
 * @param options.output A site for a server, the default, or a folder that is opened from a disk: which files go along, and where.
 * @param options.share `copy`, the default: each folder has its own files. `link`: files that are the same in every edition are one file
 * on the disk, so that hundreds of folders cost little; changing one by hand changes all.
 * @throws {EditionError} When a page that stays leads to one that does not.
 */
export function writeEdition(
  core: Core,
  files: EditionFiles,
  locales: readonly Locale[],
  target: string,
  { output = 'site', share = 'copy' }: { output?: Output; share?: Share } = {},
): void {
  const part = partOf(core, files.edition);
  checkLinks(core, part, files);
  const values = createValues(files, locales);
  const places = findPlaces(output, [...core.templates, ...core.others].map(({ file }) => file).filter(part.has));
  const texts = [...values.files, ...narrowSearch(core, part, files.edition)];
  const own = new Map<string, readonly string[]>(texts.map(([file, text]) => [file, [text]]));
  for (const template of core.templates) {
    const place = places.get(template.file);
    if (place === undefined) continue;
    own.set(place, stampPieces(template, { ...values.for(template.file), portable: output === 'portable' }));
  }
  const folder = openFolder(target, share); // Only now: a page that cannot be stamped leaves the folder as it was.
  const put = (file: string, pieces: readonly string[]): void => folder.put(file, core.encode(pieces));
  for (const [file, pieces] of own) put(file, pieces);
  for (const listed of core.others) {
    const place = places.get(listed.file);
    if (place !== undefined && !own.has(place)) folder.take(join(core.folder, listed.file), { ...listed, file: place });
  }
  if (output !== 'site') return;
  const packs = packsFor(own);
  for (const { file, pieces } of packs) put(file, pieces);
  for (const { file, text } of offlineListsFor(folder.written, packs)) put(file, [text]);
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
