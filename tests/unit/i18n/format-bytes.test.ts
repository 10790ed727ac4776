import { expect, test } from 'vitest';
import { formatBytes } from '#i18n/format-bytes.ts';

test('a size is rounded up, so that nobody pays for more than was said', () => {
  expect(formatBytes(1_310_001, 'en-GB')).toBe('1.4\u00a0MB');
  expect(formatBytes(93_100, 'en-GB')).toBe('94\u00a0kB');
});

test('it is written as the language writes it, on one line', () => {
  expect(formatBytes(1_400_000, 'nl')).toBe('1,4\u00a0MB');
  expect(formatBytes(1_400_000, 'tr')).toBe('1,4\u00a0MB');
  expect(formatBytes(1_400_000, 'ar-u-nu-latn')).toBe('1.4\u00a0ميغابايت');
});
