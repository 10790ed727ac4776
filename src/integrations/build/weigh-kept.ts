import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { offlineListSchema } from '#schemas/offline.ts';
import { listFiles } from '../files/list-files.ts';

/** What keeping one language makes a browser load: bytes of all files on its list, each compressed by itself with brotli. */
export type KeptWeight = { list: string; bytes: number };

/** Weighs what every list of a finished site names, in the order of the lists. */
export async function weighKept(folder: string): Promise<KeptWeight[]> {
  const lists = (await listFiles(folder)).filter((file) => /^[^/]+\/offline\.json$/.test(file)).sort();
  return Promise.all(lists.map(async (list) => ({ list, bytes: await weighList(folder, list) })));
}

async function weighList(folder: string, list: string): Promise<number> {
  const { files } = offlineListSchema.parse(JSON.parse(await readFile(join(folder, list), 'utf8')));
  const weights = files.map(async ({ file }) => (await compress(await readFile(join(folder, file)))).byteLength);
  return (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);
}

const compress = promisify(brotliCompress);
