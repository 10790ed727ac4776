import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expire } from '#domain/progress/expire.ts';
import { anyDay, aRecord } from '#tests/support/a-record.ts';

const record = aRecord({ lastUsed: '2026-01-01' });

test('a record used today is kept', () => {
  expect(expire(record, '2026-01-01')).toBe(record);
});

test('89 unused days, 2 January to 31 March, are not yet 90', () => {
  expect(expire(record, '2026-04-01')).toBe(record);
});

test('after 90 unused days, 2 January to 1 April, it is gone', () => {
  expect(expire(record, '2026-04-02')).toBeUndefined();
});

test('a last use in the future counts as today, since the clock was wrong then', () => {
  expect(expire(aRecord({ lastUsed: '2099-01-01' }), '2026-01-01')).toBeDefined();
});

test('property: what is gone on a day stays gone on every later day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (lastUsed, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string];
      const kept = aRecord({ lastUsed });
      if (!expire(kept, earlier)) expect(expire(kept, later)).toBeUndefined();
    }),
  );
});
