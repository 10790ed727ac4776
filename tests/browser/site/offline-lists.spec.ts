import { readFileSync } from 'node:fs';
import { brotliCompressSync, crc32 } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { listPages } from '#tests/support/pages.ts';
import { offlineListSchema } from '#schemas/offline.ts';

/** What one language may cost whoever keeps it, as a server sends it: brotli, in bytes. */
const BUDGET = 1_200_000;

for (const locale of listPages().flatMap((page) => /^([a-z]+)\/index\.html$/.exec(page)?.[1] ?? [])) {
  test(`${locale}/offline.json lists every page of the language as it lies there, within the budget`, () => {
    const { files } = offlineListSchema.parse(JSON.parse(readFileSync(`dist/${locale}/offline.json`, 'utf8')));
    const contents = files.map(({ file }) => readFileSync(`dist/${file}`));
    expect(files.map(({ bytes, crc }) => ({ bytes, crc }))).toEqual(
      contents.map((content) => ({ bytes: content.byteLength, crc: crc32(content) })),
    );
    const listed = files.map(({ file }) => file);
    expect(listed).toEqual(expect.arrayContaining(listPages().filter((page) => page.startsWith(`${locale}/`))));
    const packed = contents.reduce((sum, content) => sum + brotliCompressSync(content).byteLength, 0);
    expect(packed).toBeLessThanOrEqual(BUDGET);
  });
}
