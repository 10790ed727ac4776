import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginRecord, mergeRecord } from '#domain/progress/merge.ts';
import { currentVersion } from '#domain/progress/migrate.ts';
import { parseRecord } from '#domain/progress/parse.ts';
import { needSchema } from '#schemas/activity.ts';
import { firstAnswerSchema } from '#schemas/saved-record.ts';
import { anyAdditions, anyDay, aRecord } from '#tests/support/a-record.ts';

const samples = new URL('../../frozen/saved-record/', import.meta.url);

describe('every record that was ever shipped', () => {
  const files = readdirSync(samples).filter((name) => name.endsWith('.json'));

  test('there is a sample of each version up to the one we write', () => {
    expect(files.sort()).toEqual(Array.from({ length: currentVersion }, (_, index) => `version-${index + 1}.json`));
  });

  test.each(files)('%s is read, and nothing in it is lost', (file) => {
    const parsed = parseRecord(readFileSync(new URL(file, samples), 'utf8'));
    expect(parsed).toMatchObject({
      kind: 'kept',
      record: {
        locale: 'ar',
        theme: 'dark',
        lastUsed: '2026-03-31',
        lessons: [{ id: 'mothers/you-and-child/strong-ground' }, { id: 'mothers/change/what-changes' }],
        practice: [{ answer: 'ordinary' }, { answer: 'worry' }, { answer: 'danger' }],
      },
    });
  });
});

test('a newer version is recognised, whatever else it holds', () => {
  expect(parseRecord(`{"version":${currentVersion + 1},"shape":"unknown"}`)).toEqual({ kind: 'newer' });
});

test.each([
  ['nothing at all', ''],
  ['half a record', '{"version":1,"lessons":[{"id":"moth'],
  ['another site’s text', 'true'],
  ['no version', '{"lessons":[],"practice":[],"lastUsed":"2026-03-31"}'],
  ['a version that is no number', '{"version":"1"}'],
  ['version 1.5', '{"version":1.5}'],
  ['a misspelt key', JSON.stringify({ ...aRecord(), lesons: [] })],
  ['own words without a field', JSON.stringify({ ...aRecord(), plans: [{ step: 'a/b', text: 'c' }] })],
  ['an answer we do not know', JSON.stringify({ ...aRecord(), practice: [{ story: 'a', answer: 'wrong' }] })],
  ['an answer without its day', JSON.stringify({ ...aRecord(), practice: [{ story: 'a', answer: 'worry' }] })],
  ['a time where a day belongs', JSON.stringify(aRecord({ returning: { shown: [], notBefore: '2026-03-31T10:00' } }))],
  ['an old record whose answers are no list', '{"version":2,"practice":{"0":"a"},"lastUsed":"2026-03-31"}'],
  ['a day that no calendar has', JSON.stringify(aRecord({ lastUsed: '2026-02-30' }))],
  ['a lesson id with markup', JSON.stringify(aRecord({ lessons: [{ id: '<b>', day: '2026-03-31' }] }))],
])('unreadable: %s', (_what, text) => {
  expect(parseRecord(text)).toEqual({ kind: 'unreadable' });
});

test('property: no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['kept', 'newer', 'unreadable']).toContain(parseRecord(text).kind);
    }),
  );
});

test('property: what a visit writes is what the next one reads', () => {
  fc.assert(
    fc.property(anyAdditions, anyDay, (added, day) => {
      const record = mergeRecord(beginRecord(day), added, day);
      expect(parseRecord(JSON.stringify(record))).toEqual({ kind: 'kept', record });
    }),
  );
});

test('the small schema for browsers knows the same answers as the one for content', () => {
  expect(firstAnswerSchema.shape.answer.options).toEqual(needSchema.options);
});
