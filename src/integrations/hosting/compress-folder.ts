import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { listFiles } from '../files/list-files.ts';
import { isCompressedCopy } from './compressed-copy.ts';
import { COPIES, TYPES } from './rules.ts';

/** `copies` written or found good, `removed` copies of what is gone; bytes of the files that have a copy, before and after (brotli). */
export type CompressReport = { copies: number; removed: number; bytesBefore: number; bytesAfter: number };

/**
 * Lays a compressed copy (`.br`, `.gz`) beside every file that becomes smaller by it. A copy that still fits its file is kept; one
 * that does not is written anew, and one whose file is gone is removed. The same files give the same bytes.
 * @param atOnce Files worked on at the same time; by default one a core.
 */
export async function compressFolder(folder: string, atOnce = availableParallelism()): Promise<CompressReport> {
  const files = await listFiles(folder);
  const report: CompressReport = { copies: 0, removed: 0, bytesBefore: 0, bytesAfter: 0 };
  const isWanted = new Set<string>();
  const waiting = files.filter((file) => isWorthwhile(file)).values();
  const work = async () => {
    for (const file of waiting) {
      const content = await readFile(join(folder, file));
      const sizes = await compressFile(join(folder, file), content);
      for (const { ending } of sizes) isWanted.add(file + ending);
      report.copies += sizes.length;
      const best = sizes[0]?.size;
      if (best === undefined) continue;
      report.bytesBefore += content.byteLength;
      report.bytesAfter += best;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work)); // All take from one row, so that a large file holds up nobody.
  const stale = files.filter((file) => isCompressedCopy(file) && !isWanted.has(file));
  for (const file of stale) await rm(join(folder, file));
  return { ...report, removed: stale.length };
}

/** The copies that one file has now, the better first. */
async function compressFile(path: string, content: Buffer): Promise<{ ending: string; size: number }[]> {
  if (content.byteLength < SMALLEST_BYTES) return [];
  const found = await Promise.all(
    COPIES.map(async ({ encoding, ending }) => {
      const old = await readFile(path + ending).catch(() => undefined);
      if (old && (await isCopyOf(old, encoding, content))) return { ending, size: old.byteLength };
      const copy = await CODERS[encoding].compress(content);
      if (copy.byteLength >= content.byteLength) return undefined;
      await writeFile(path + ending, copy);
      return { ending, size: copy.byteLength };
    }),
  );
  return found.filter((copy) => copy !== undefined);
}

async function isCopyOf(copy: Buffer, encoding: Encoding, content: Buffer): Promise<boolean> {
  const opened = await CODERS[encoding].open(copy).catch(() => undefined); // Cut off while it was uploaded, for one.
  return opened?.equals(content) ?? false;
}

function isWorthwhile(file: string): boolean {
  return ENDINGS.some((ending) => file.endsWith(`.${ending}`));
}

/** Below this the headers of the answer weigh more than what is saved. */
const SMALLEST_BYTES = 256;

/** Text, and WebAssembly. Pictures, sound and archives are compressed already. */
const ENDINGS = TYPES.filter(({ isText, ending }) => isText || ending === 'wasm').map(({ ending }) => ending);

type Encoding = (typeof COPIES)[number]['encoding'];
const brotli = promisify(brotliCompress);
const CODERS = {
  br: {
    compress: (content: Buffer) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
        },
      }),
    open: promisify(brotliDecompress) as (copy: Buffer) => Promise<Buffer>,
  },
  gzip: {
    compress: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    open: promisify(gunzip) as (copy: Buffer) => Promise<Buffer>,
  },
};
