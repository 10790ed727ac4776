import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { listFiles } from '../files/list-files.ts';

/**
 * A folder as a zip with one folder at its top. The same files give the same bytes: sorted, and all of one day.
 * @param top Name of that folder.
 */
export async function zipFolder(folder: string, top: string): Promise<Uint8Array> {
  const files = await listFiles(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const entries = files.map((file, index) => [`${top}/${file}`, new Uint8Array(contents[index] ?? [])] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIRST_DAY });
}

/** Bytes of one file: in the zip, and unpacked. */
export type ZipEntry = { file: string; packed: number; unpacked: number };

/** What is in a zip, without its top folder and without unpacking it. */
export function listZip(zip: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzipSync(zip, {
    filter: ({ name, size, originalSize }) => {
      entries.push({ file: name.slice(name.indexOf('/') + 1), packed: size, unpacked: originalSize });
      return false;
    },
  });
  return entries;
}

/** The first day that a zip can name. Written in local time, as a zip stores it, so that the zone of the machine leaves no mark. */
const FIRST_DAY = new Date(1980, 0, 1);
