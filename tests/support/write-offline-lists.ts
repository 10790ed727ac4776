import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { cutText } from '#domain/offline/cut-text.ts';
import { listFiles } from '#integrations/files/list-files.ts';
import { offlineListsFor } from '#integrations/offline/offline-lists.ts';
import { packsFor } from '#integrations/offline/packs.ts';

/** Writes packs and `<locale>/offline.json` anew after a test changed files of a site, as making the edition again would. */
export async function writeOfflineLists(site: string): Promise<void> {
  const names = (await listFiles(site)).filter((file) => !/^[a-z]+\/kept\//.test(file));
  const files = new Map(
    await Promise.all(names.map(async (file) => [file, await readFile(join(site, file))] as const)),
  );
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  const packs = packsFor(new Map(pages.map(([file, content]) => [file, cutText(content.toString())])));
  for (const { file, pieces } of packs) {
    files.set(file, Buffer.from(pieces.join('')));
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), files.get(file)!);
  }
  const written = [...files].map(([file, content]) => ({ file, bytes: content.byteLength, crc: crc32(content) }));
  for (const { file, text } of offlineListsFor(written, packs)) await writeFile(join(site, file), text);
}
