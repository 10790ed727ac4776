import { expect, test } from 'vitest';
import { currentVersion, migrate, steps, type Step } from '#domain/progress/migrate.ts';

// Two steps that never shipped, in the order in which the file lists them: newest first.
const invented: Step[] = [
  { from: 2, up: (record) => ({ ...record, version: 3, trail: [...(record['trail'] as string[]), 'to 3'] }) },
  { from: 1, up: (record) => ({ ...record, version: 2, trail: ['to 2'] }) },
];

test('an old record takes every step, oldest first', () => {
  expect(migrate({ version: 1 }, invented)).toEqual({ version: 3, trail: ['to 2', 'to 3'] });
});

test('a record in between takes only the steps that are left', () => {
  expect(migrate({ version: 2, trail: [] }, invented)).toEqual({ version: 3, trail: ['to 3'] });
});

test('a record of this version is handed back as it is', () => {
  const record = { version: 3 };
  expect(migrate(record, invented)).toBe(record);
});

test('answers of a time that noted no day count as given at the last visit, which is the latest they can be', () => {
  const practice = [{ story: 'quit-football', answer: 'worry' }];
  const record = { version: 2, practice, lastUsed: '2026-03-31' };
  expect(migrate(record)).toMatchObject({
    version: 3,
    practice: [{ story: 'quit-football', answer: 'worry', day: '2026-03-31' }],
    returning: { shown: [] },
  });
  expect(practice).toEqual([{ story: 'quit-football', answer: 'worry' }]);
});

test('the steps that shipped lead from version 1 to the one we write, without a gap', () => {
  const from = steps.map((step) => step.from);
  expect(from).toEqual(Array.from({ length: currentVersion - 1 }, (_, index) => currentVersion - 1 - index));
});
