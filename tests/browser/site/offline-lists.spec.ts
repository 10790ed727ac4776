import { readFileSync } from 'node:fs';
import { brotliCompressSync, crc32 } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { unpackTexts } from '#domain/offline/pack.ts';
import { listPages } from '#tests/support/pages.ts';
import { offlineListSchema } from '#schemas/offline.ts';

/** What one language may cost whoever keeps it, as a server sends it: packs, and what is in none, after brotli, in bytes. */
const BUDGET = 1_200_000;

for (const locale of listPages().flatMap((page) => /^([a-z]+)\/index\.html$/.exec(page)?.[1] ?? [])) {
  const readList = () => offlineListSchema.parse(JSON.parse(readFileSync(`dist/${locale}/offline.json`, 'utf8')));

  test(`${locale}/offline.json lists every page of the language as it lies there, within the budget`, () => {
    const { files, packs = [] } = readList();
    const contents = files.map(({ file }) => readFileSync(`dist/${file}`));
    expect(files.map(({ bytes, crc }) => ({ bytes, crc }))).toEqual(
      contents.map((content) => ({ bytes: content.byteLength, crc: crc32(content) })),
    );
    const listed = files.map(({ file }) => file);
    expect(listed).toEqual(expect.arrayContaining(listPages().filter((page) => page.startsWith(`${locale}/`))));
    const held = packs.flatMap(({ holds }) => holds);
    const loaded = [...packs.map(({ file }) => file), ...listed.filter((file) => !held.includes(file))];
    const packed = loaded.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist/${file}`)).byteLength, 0);
    expect(packed).toBeLessThanOrEqual(BUDGET);
  });

  test(`every page of ${locale} but its first comes out of one pack, byte for byte`, () => {
    const { packs = [] } = readList();
    for (const { file, bytes, crc, holds } of packs) {
      const content = readFileSync(`dist/${file}`);
      expect({ bytes, crc }).toEqual({ bytes: content.byteLength, crc: crc32(content) });
      expect(unpackTexts(content.toString())).toEqual(holds.map((page) => readFileSync(`dist/${page}`, 'utf8')));
    }
    const pages = listPages().filter((page) => page.startsWith(`${locale}/`) && page !== `${locale}/index.html`);
    expect(packs.flatMap(({ holds }) => holds).sort()).toEqual(pages);
  });
}
