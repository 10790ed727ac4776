import { expect, test } from 'vitest';
import { comesByItself, isOld, OLD_AFTER_DAYS, SMALL_BYTES } from '#domain/offline/age.ts';

test('a copy is old four weeks after it was last seen to be what the site has, and not a day before', () => {
  expect(OLD_AFTER_DAYS).toBe(28);
  expect(isOld('2026-03-01', '2026-03-28')).toBe(false);
  expect(isOld('2026-03-01', '2026-03-29')).toBe(true);
});

test('a clock that was set back makes nothing old', () => {
  expect(isOld('2026-03-01', '2020-01-01')).toBe(false);
});

test('a small change comes by itself, a larger one is asked for, and with data saved none comes', () => {
  expect(comesByItself(SMALL_BYTES, false)).toBe(true);
  expect(comesByItself(SMALL_BYTES + 1, false)).toBe(false);
  expect(comesByItself(1, true)).toBe(false);
});
