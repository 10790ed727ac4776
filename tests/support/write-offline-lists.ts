import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { listFiles } from '#integrations/files/list-files.ts';
import { offlineListsFor } from '#integrations/offline/offline-lists.ts';

/** Writes `<locale>/offline.json` anew after a test changed files of a site, as making the edition again would. */
export async function writeOfflineLists(site: string): Promise<void> {
  const files = await Promise.all(
    (await listFiles(site)).map(async (file) => {
      const content = await readFile(join(site, file));
      return { file, bytes: content.byteLength, crc: crc32(content) };
    }),
  );
  for (const { file, text } of offlineListsFor(files)) await writeFile(join(site, file), text);
}
