import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';

/** `bytes` counts a linked file once: what the disk really holds. `shownBytes` is what an upload of the folders would send. */
export type Disk = { files: number; bytes: number; shownBytes: number };

export async function measureDisk(folder: string): Promise<Disk> {
  const seen = new Set<number>();
  const disk = { files: 0, bytes: 0, shownBytes: 0 };
  for (const file of await listFiles(folder)) {
    const { ino, size } = await lstat(join(folder, file));
    disk.files += 1;
    disk.shownBytes += size;
    if (!seen.has(ino)) disk.bytes += size;
    seen.add(ino);
  }
  return disk;
}
