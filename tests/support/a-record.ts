import fc from 'fast-check';
import type { SavedRecord } from '#schemas/saved-record.ts';

/** A saved record in which only what the test names matters. */
export function aRecord(parts: Partial<SavedRecord> = {}): SavedRecord {
  const nothing = { lessons: [], practice: [], returning: { shown: [] }, plans: [], reflections: [] };
  return { version: 3, ...nothing, lastUsed: '2026-03-31', ...parts };
}

export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyId = fc.constantFrom('strong-ground', 'what-changes', 'no-sign-alone', 'weighing-together', 'a1', 'b');

export const anyAnswers = fc.array(
  fc.record({ story: anyId, answer: fc.constantFrom('ordinary' as const, 'worry' as const, 'danger' as const) }),
);

export const anyReturning = fc.record(
  {
    shown: fc.array(fc.record({ story: anyId, day: anyDay })),
    notBefore: anyDay,
    isOff: fc.boolean(),
  },
  { requiredKeys: [] },
);

export const anyLessons = fc.array(fc.record({ id: anyId.map((id) => `mothers/change/${id}`), day: anyDay }));

export const anyOwnWords = fc.array(
  fc.record({ step: anyId.map((id) => `mothers/change/${id}`), field: anyId, text: fc.string() }),
);

export const anyAdditions = fc.record(
  {
    locale: fc.constantFrom('nl', 'en', 'ar', 'tr'),
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    lessons: anyLessons,
    practice: anyAnswers,
    returning: anyReturning,
    plans: anyOwnWords,
    reflections: anyOwnWords,
  },
  { requiredKeys: [] },
);
