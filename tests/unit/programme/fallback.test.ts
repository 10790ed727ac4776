import { expect, test } from 'vitest';
import { findReadable } from '#domain/programme/fallback.ts';
import type { Locale } from '#schemas/locales.ts';

const aLocale = (id: string, fallback: string[] = []): Locale => ({
  id,
  name: id,
  dir: 'ltr',
  format: id,
  fallback,
  search: 'lunr',
});
const turkish = aLocale('tr', ['nl', 'en']);
const locales = [aLocale('nl', ['en']), aLocale('en'), turkish];

test('a text that exists is read in its own language', () => {
  expect(findReadable(turkish, locales, () => true)?.id).toBe('tr');
});

test('a missing text is read in the first language of the chain that has it', () => {
  expect(findReadable(turkish, locales, (id) => id !== 'tr')?.id).toBe('nl');
  expect(findReadable(turkish, locales, (id) => id === 'en')?.id).toBe('en');
});

test('a text that no language of the chain has is not found', () => {
  expect(findReadable(turkish, locales, () => false)).toBeUndefined();
});
