import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { listFiles } from '../files/list-files.ts';
import { offlineListsFor } from './offline-lists.ts';

/** Adds `<locale>/offline.json` to a finished site, after its last file was written. */
export async function writeOfflineLists(site: string): Promise<void> {
  const files = await Promise.all(
    (await listFiles(site)).map(async (file) => {
      const content = await readFile(join(site, file));
      return { file, bytes: content.byteLength, crc: crc32(content) };
    }),
  );
  for (const { file, text } of offlineListsFor(files)) await writeFile(join(site, file), text);
}
