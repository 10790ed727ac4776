import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { offlineListSchema } from '#schemas/offline.ts';
import { listFiles } from '../files/list-files.ts';

/** What keeping one language makes a browser load: its packs, and the files that are in none, each compressed by itself with brotli. */
export type KeptWeight = { list: string; bytes: number };

/** Weighs what a first keep loads by every list of a finished site, in the order of the lists. */
export async function weighKept(folder: string): Promise<KeptWeight[]> {
  const lists = (await listFiles(folder)).filter((file) => /^[^/]+\/offline\.json$/.test(file)).sort();
  // Every language loads the same scripts.
  const known = new Map<string, Promise<number>>();
  const weigh = (file: string): Promise<number> => {
    const bytes = known.get(file) ?? weighFile(join(folder, file));
    known.set(file, bytes);
    return bytes;
  };
  return Promise.all(lists.map(async (list) => ({ list, bytes: await weighList(folder, list, weigh) })));
}

const weighFile = async (path: string): Promise<number> => (await compress(await readFile(path))).byteLength;

async function weighList(folder: string, list: string, weigh: (file: string) => Promise<number>): Promise<number> {
  const { files, packs = [] } = offlineListSchema.parse(JSON.parse(await readFile(join(folder, list), 'utf8')));
  const held = new Set(packs.flatMap(({ holds }) => holds));
  const loaded = [...packs, ...files.filter(({ file }) => !held.has(file))];
  const weights = loaded.map(({ file }) => weigh(file));
  return (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);
}

const compress = promisify(brotliCompress);
