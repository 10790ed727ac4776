import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyNoteSchema, offlineListSchema } from '#schemas/offline.ts';

const frozen = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`tests/frozen/offline/${name}.json`, 'utf8'));

test('every list and note that was ever shipped can be read', () => {
  expect(offlineListSchema.safeParse(frozen('list-1')).success).toBe(true);
  expect(copyNoteSchema.safeParse(frozen('note-1')).success).toBe(true);
});

test('what a later version adds is passed over, so that an old copy can still be renewed', () => {
  expect(offlineListSchema.parse({ ...frozen('list-1'), sound: [] })).toEqual(frozen('list-1'));
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
      expect(offlineListSchema.safeParse({ version: '1-a', files: [{ file, bytes: 1, crc: 1 }] }).success).toBe(false);
    });
  }
});

test('sizes that are none are refused', () => {
  for (const bytes of [-1, 1.5, Number.NaN, '12'])
    expect(offlineListSchema.safeParse({ version: '1-a', files: [{ file: 'a.html', bytes, crc: 1 }] }).success).toBe(
      false,
    );
});
