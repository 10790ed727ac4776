import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '#integrations/files/list-files.ts';
import { compressFolder } from '#integrations/hosting/compress-folder.ts';
import { isCompressedCopy } from '#integrations/hosting/compressed-copy.ts';

const LONG = '<p>Thuis praten, één keer per dag.</p>\n'.repeat(100);
let folder: string;
const path = (file: string) => join(folder, file);
const put = (file: string, content: string | Buffer) => writeFile(path(file), content);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
  await mkdir(path('nl'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a text gets two copies that open to the same bytes, and the report says what was saved', async () => {
  await put('nl/help.html', LONG);
  const report = await compressFolder(folder);
  expect(brotliDecompressSync(await readFile(path('nl/help.html.br'))).toString()).toBe(LONG);
  expect(gunzipSync(await readFile(path('nl/help.html.gz'))).toString()).toBe(LONG);
  expect(await readFile(path('nl/help.html'), 'utf8')).toBe(LONG);
  const { size } = await stat(path('nl/help.html.br'));
  expect(report).toEqual({ copies: 2, removed: 0, bytesBefore: Buffer.byteLength(LONG), bytesAfter: size });
});

test('what would not become smaller gets none: short files, pictures, noise', async () => {
  await put('short.html', '<p>x</p>');
  await put('picture.png', LONG);
  const noise = Array.from({ length: 60 }, (_, index) => createHash('sha256').update(`${index}`).digest());
  await put('noise.wasm', Buffer.concat(noise));
  await compressFolder(folder);
  expect((await listFiles(folder)).filter(isCompressedCopy)).toEqual([]);
});

test('a copy that fits is left as it is', async () => {
  await put('a.js', LONG);
  await compressFolder(folder);
  const early = new Date('2020-01-01');
  await utimes(path('a.js.br'), early, early);
  await compressFolder(folder);
  expect((await stat(path('a.js.br'))).mtime).toEqual(early);
});

test('nothing stale is left: changed, cut off, grown useless, or gone', async () => {
  for (const file of ['changed.js', 'cut.js', 'short.js', 'gone.js']) await put(file, LONG);
  await compressFolder(folder);
  await put('changed.js', LONG.toUpperCase());
  await put('cut.js.br', (await readFile(path('cut.js.br'))).subarray(0, 20));
  await put('short.js', 'x');
  await rm(path('gone.js'));
  const { removed } = await compressFolder(folder);
  expect(removed).toBe(4);
  expect((await listFiles(folder)).filter(isCompressedCopy)).toEqual([
    'changed.js.br',
    'changed.js.gz',
    'cut.js.br',
    'cut.js.gz',
  ]);
  expect(brotliDecompressSync(await readFile(path('changed.js.br'))).toString()).toBe(LONG.toUpperCase());
  expect(brotliDecompressSync(await readFile(path('cut.js.br'))).toString()).toBe(LONG);
});

test('the same files give the same bytes, however many are worked on at once', async () => {
  for (let index = 0; index < 8; index++) await put(`${index}.html`, LONG + index);
  const bytes = async () => Promise.all((await listFiles(folder)).map((file) => readFile(path(file), 'base64')));
  await compressFolder(folder, 1);
  const first = await bytes();
  for (const file of (await listFiles(folder)).filter(isCompressedCopy)) await rm(path(file));
  await compressFolder(folder, 5);
  expect(await bytes()).toEqual(first);
});
