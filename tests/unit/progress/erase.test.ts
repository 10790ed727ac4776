import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erasePart } from '#domain/progress/erase.ts';
import { beginRecord, mergeRecord } from '#domain/progress/merge.ts';
import { savedRecordSchema } from '#schemas/saved-record.ts';
import { anyAdditions, anyDay, aRecord } from '#tests/support/a-record.ts';

const groups = {
  choices: ['locale', 'theme'],
  lessons: ['lessons'],
  practice: ['practice', 'returning'],
  returning: ['returning'],
  plans: ['plans'],
  reflections: ['reflections'],
} as const;

test('property: one part goes, the others stay, and the rest can still be read', () => {
  fc.assert(
    fc.property(
      anyAdditions,
      anyDay,
      fc.constantFrom(...(Object.keys(groups) as (keyof typeof groups)[])),
      (added, day, part) => {
        const record = mergeRecord(beginRecord(day), added, day);
        const erased = erasePart(record, part);
        const gone: readonly string[] = groups[part];
        for (const key of Object.keys(record) as (keyof typeof record)[]) {
          if (!gone.includes(key)) expect(erased[key]).toEqual(record[key]);
          else if (key === 'returning') expect(erased.returning.shown).toEqual([]);
          else expect(erased[key] ?? []).toEqual([]);
        }
        expect(savedRecordSchema.safeParse(erased).success).toBe(true);
      },
    ),
  );
});

test('with her answers go the stories that came back, and her choice about the offer stays', () => {
  const returning = { shown: [{ story: 'quit-football', day: '2026-04-01' }], isOff: true };
  expect(erasePart(aRecord({ returning }), 'practice').returning).toEqual({ shown: [], isOff: true });
});

test('what is kept about stories that came back goes whole, and the offer is as it was at first', () => {
  const returning = { shown: [{ story: 'quit-football', day: '2026-04-01' }], isOff: true, notBefore: '2026-04-04' };
  expect(erasePart(aRecord({ returning }), 'returning').returning).toEqual({ shown: [] });
});
