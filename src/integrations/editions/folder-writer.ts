import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ListedFile } from '#schemas/offline.ts';

/** How a file that exists already comes into the folder. */
export type Share = 'copy' | 'link';

/** What was written: every file with its size and sum, in the order of writing. */
export type FolderWriter = {
  put: (file: string, bytes: Buffer) => void;
  /** @param from A finished file with the size and sum it is known to have. */
  take: (from: string, listed: ListedFile) => void;
  written: readonly ListedFile[];
};

/**
 * Empties a folder and writes files into it. Synchronous, which is the fastest way for thousands of small files; sizes and sums
 * are taken on the way, since reading everything again would cost as much as writing it.
 */
export function openFolder(target: string, share: Share): FolderWriter {
  rmSync(target, { recursive: true, force: true });
  const made = new Set<string>();
  const written: ListedFile[] = [];
  const locate = (file: string): string => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(join(target, folder), { recursive: true });
    made.add(folder);
    return join(target, file);
  };
  return {
    put: (file, bytes) => {
      writeFileSync(locate(file), bytes);
      written.push({ file, bytes: bytes.byteLength, crc: crc32(bytes) });
    },
    take: (from, listed) => {
      const to = locate(listed.file);
      if (share === 'link') linkOrCopy(from, to);
      else copyFileSync(from, to);
      written.push(listed);
    },
    written,
  };
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
