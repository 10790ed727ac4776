import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erasePart } from '#domain/progress/erase.ts';
import { beginRecord, mergeRecord } from '#domain/progress/merge.ts';
import { savedRecordSchema } from '#schemas/saved-record.ts';
import { anyAdditions, anyDay } from '#tests/support/a-record.ts';

const groups = {
  choices: ['locale', 'theme'],
  lessons: ['lessons'],
  practice: ['practice'],
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
          else expect(erased[key] ?? []).toEqual([]);
        }
        expect(savedRecordSchema.safeParse(erased).success).toBe(true);
      },
    ),
  );
});
