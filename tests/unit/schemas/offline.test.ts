import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crc32 } from '#domain/offline/crc32.ts';
import { unpackTexts } from '#domain/offline/pack.ts';
import { copyNoteSchema, offlineListSchema } from '#schemas/offline.ts';

const frozen = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`tests/frozen/offline/${name}.json`, 'utf8'));

test('every list and note that was ever shipped can be read', () => {
  for (const list of ['list-1', 'list-2']) expect(offlineListSchema.safeParse(frozen(list)).success).toBe(true);
  expect(copyNoteSchema.safeParse(frozen('note-1')).success).toBe(true);
});

test('what a later version adds is passed over, so that an old copy can still be renewed', () => {
  expect(offlineListSchema.parse({ ...frozen('list-1'), sound: [] })).toEqual(frozen('list-1'));
});

test('every pack that was ever shipped gives the pages of its list', () => {
  const { files, packs } = offlineListSchema.parse(frozen('list-2'));
  const texts = unpackTexts(readFileSync('tests/frozen/offline/pack-2.txt', 'utf8')) ?? [];
  const pages = texts.map((text, at) => {
    const bytes = new TextEncoder().encode(text);
    return { file: packs?.[0]?.holds[at], bytes: bytes.length, crc: crc32(bytes) };
  });
  expect(pages).toEqual(files.slice(-2));
});

test('code from before there were packs finds every file in a list of today', () => {
  const { files } = offlineListSchema.parse(frozen('list-2'));
  const held = offlineListSchema.parse(frozen('list-2')).packs?.flatMap(({ holds }) => holds);
  expect(files.map(({ file }) => file)).toEqual(expect.arrayContaining(held ?? []));
});

describe('a list cannot make a page ask elsewhere:', () => {
  for (const file of [
    '../index.html',
    '/index.html',
    'nl//x.html',
    'https://town.example/',
    'nl/../../x',
    'a\\b',
    '',
    'x?y',
    '.htaccess',
  ]) {
    test(`"${file}" is refused`, () => {
      const files = [{ file, bytes: 1, crc: 1 }];
      expect(offlineListSchema.safeParse({ version: '1-a', files }).success).toBe(false);
      const packs = [{ file, bytes: 1, crc: 1, holds: [] }];
      expect(offlineListSchema.safeParse({ ...frozen('list-1'), packs }).success).toBe(false);
    });
  }
});

test('sizes that are none are refused', () => {
  for (const bytes of [-1, 1.5, Number.NaN, '12'])
    expect(offlineListSchema.safeParse({ version: '1-a', files: [{ file: 'a.html', bytes, crc: 1 }] }).success).toBe(
      false,
    );
});
