import { expect, test } from 'vitest';
import { formatDay } from '#i18n/formats.ts';
import type { Locale } from '#schemas/locales.ts';

const aLocale = (format: string): Locale => ({
  id: 'xx',
  name: 'x',
  dir: 'ltr',
  format,
  fallback: [],
  search: 'lunr',
});

test('a day, a month and a year are said as exactly as they are known', () => {
  expect(formatDay('2026-03-31', aLocale('nl'))).toBe('31 maart 2026');
  expect(formatDay('2026-03', aLocale('en-GB'))).toBe('March 2026');
  expect(formatDay('2018', aLocale('tr'))).toBe('2018');
});

test('Arabic dates are written with the digits of a phone', () => {
  expect(formatDay('2021-02-11', aLocale('ar-u-nu-latn'))).toMatch(/11.*2021/);
});
