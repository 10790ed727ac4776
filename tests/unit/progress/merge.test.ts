import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeFirstAnswers } from '#domain/progress/merge-answers.ts';
import { beginRecord, mergeRecord } from '#domain/progress/merge.ts';
import { savedRecordSchema } from '#schemas/saved-record.ts';
import { anyAdditions, anyAnswers, anyDay, aRecord } from '#tests/support/a-record.ts';

test('a first answer stays the first, whatever she answers later', () => {
  const record = aRecord({ practice: [{ story: 'quit-football', answer: 'danger', day: '2026-03-31' }] });
  const merged = mergeRecord(record, { practice: [{ story: 'quit-football', answer: 'ordinary' }] }, '2026-04-01');
  expect(merged.practice).toEqual([{ story: 'quit-football', answer: 'danger', day: '2026-03-31' }]);
});

test('a first answer is kept with the day on which it was given, and nothing finer', () => {
  const merged = mergeRecord(aRecord(), { practice: [{ story: 'quit-football', answer: 'worry' }] }, '2026-04-01');
  expect(merged.practice).toEqual([{ story: 'quit-football', answer: 'worry', day: '2026-04-01' }]);
});

test('an answer that comes with its day keeps it', () => {
  const answer = { story: 'quit-football', answer: 'worry', day: '2026-03-02' } as const;
  expect(mergeRecord(aRecord(), { practice: [answer] }, '2026-04-01').practice).toEqual([answer]);
});

test('a story shown in a return visit is noted once a day, and her choice about the offer stays', () => {
  const shown = [{ story: 'quit-football', day: '2026-04-01' }];
  const once = mergeRecord(aRecord(), { returning: { shown, isOff: true } }, '2026-04-01');
  expect(mergeRecord(once, { returning: { shown } }, '2026-04-01').returning).toEqual({ shown, isOff: true });
});

test('a lesson read again moves to the end with its new day, once', () => {
  const record = aRecord({
    lessons: [
      { id: 'mothers/change/what-changes', day: '2026-03-01' },
      { id: 'mothers/change/no-sign-alone', day: '2026-03-02' },
    ],
  });
  const merged = mergeRecord(
    record,
    { lessons: [{ id: 'mothers/change/what-changes', day: '2026-04-01' }] },
    '2026-04-01',
  );
  expect(merged.lessons).toEqual([
    { id: 'mothers/change/no-sign-alone', day: '2026-03-02' },
    { id: 'mothers/change/what-changes', day: '2026-04-01' },
  ]);
});

test('a wrong clock does not make a lesson older than it was', () => {
  const record = aRecord({ lessons: [{ id: 'mothers/change/what-changes', day: '2026-03-01' }] });
  const merged = mergeRecord(
    record,
    { lessons: [{ id: 'mothers/change/what-changes', day: '1970-01-01' }] },
    '1970-01-01',
  );
  expect(merged.lessons).toEqual(record.lessons);
});

test('what a visit does not mention stays', () => {
  const record = aRecord({ locale: 'tr', theme: 'dark' });
  expect(mergeRecord(record, { locale: 'nl' }, '2026-04-01')).toEqual({
    ...record,
    locale: 'nl',
    lastUsed: '2026-04-01',
  });
});

test('property: whatever is added, the result can be read back and nothing that was there is lost', () => {
  fc.assert(
    fc.property(anyAdditions, anyAdditions, anyDay, (first, second, day) => {
      const before = mergeRecord(beginRecord(day), first, day);
      const after = mergeRecord(before, second, day);
      expect(savedRecordSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
      for (const { id } of before.lessons) expect(after.lessons.map((lesson) => lesson.id)).toContain(id);
      expect(after.practice.slice(0, before.practice.length)).toEqual(before.practice);
    }),
  );
});

test('property: adding the same twice changes nothing more', () => {
  fc.assert(
    fc.property(anyAdditions, anyDay, (added, day) => {
      const once = mergeRecord(beginRecord(day), added, day);
      expect(mergeRecord(once, added, day).practice).toEqual(once.practice);
      expect(mergeRecord(once, { lessons: once.lessons, practice: once.practice }, day)).toEqual(once);
    }),
  );
});

test('property: one answer per story, and it is the earliest', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (known, added) => {
      const merged = mergeFirstAnswers(known, added);
      expect(new Set(merged.map(({ story }) => story)).size).toBe(merged.length);
      for (const answer of merged) {
        expect([...known, ...added].find(({ story }) => story === answer.story)).toEqual(answer);
      }
    }),
  );
});
