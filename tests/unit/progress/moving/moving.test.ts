import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArrival } from '#domain/progress/moving/arrival.ts';
import { writeCode } from '#domain/progress/moving/code.ts';
import { pack, type Json } from '#domain/progress/moving/pack.ts';
import { readMovedFile, readRecordCode } from '#domain/progress/moving/read.ts';
import {
  CODE_FORMAT,
  LARGEST_PICTURE,
  takeAlong,
  writeMovedFile,
  writeRecordCode,
} from '#domain/progress/moving/take.ts';
import { markIds } from '#domain/progress/moving/words.ts';
import { beginRecord, mergeRecord } from '#domain/progress/merge.ts';
import { currentVersion } from '#domain/progress/migrate.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { anyAdditions, anyDay, aRecord } from '#tests/support/a-record.ts';

const anyRecord = fc
  .tuple(anyAdditions, anyDay)
  .map(([additions, day]) => mergeRecord(beginRecord(day), additions, day));
const marks = markIds(['strong-ground', 'what-changes', 'mothers/change/what-changes']);
const frozen = (file: string) => readFileSync(`tests/frozen/${file}`, 'utf8');
const codeOf = (value: unknown, format = CODE_FORMAT) =>
  writeCode(Uint8Array.from([format, ...pack(value as Json, marks)])).join(' ');

test('any record comes back from its code, and from its file', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const expected = { kind: 'record', record, skipped: 0 };
      expect(readRecordCode(writeRecordCode(record, marks).join(' '), marks)).toEqual(expected);
      expect(readMovedFile(writeMovedFile(record))).toEqual(expected);
    }),
  );
});

test('her own words stay behind unless she ticked them', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const without = takeAlong(record, { own: false });
      expect([without.plans, without.reflections]).toEqual([[], []]);
      expect(without.practice).toEqual(record.practice);
      expect(takeAlong(record, { own: true })).toEqual(record);
    }),
  );
});

describe('what an older version wrote is still read', () => {
  const expected = { kind: 'record', record: { locale: 'ar', practice: { length: 3 } } };
  test('a file', () => expect(readMovedFile(frozen('moved/file-1.json'))).toMatchObject(expected));
  test('a code', () => expect(readRecordCode(frozen('moved/code-1.txt'), markIds([]))).toMatchObject(expected));
  test.each([1, 2])('a code with a record of version %i', (version) => {
    const record = JSON.parse(frozen(`saved-record/version-${version}.json`));
    expect(readRecordCode(codeOf(record), marks)).toMatchObject(expected);
  });
});

describe('is refused with a reason', () => {
  const newer = { version: currentVersion + 1, more: [] };
  test.each([
    ['a file of another site', '{"version":2,"name":"other"}', 'foreign'],
    ['a text', 'Dear all,', 'foreign'],
    ['a file that was cut off', writeMovedFile(aRecord()).slice(0, -20), 'damaged'],
    ['a file with a record that is none', '{"kind":"page-notes","record":{"version":2}}', 'damaged'],
    ['a file of a later version', JSON.stringify({ kind: 'page-notes', record: newer }), 'newer'],
  ])('%s', (_name, text, reason) => expect(readMovedFile(text)).toEqual({ kind: 'refused', reason }));

  test.each([
    ['no code', ' ', 'empty'],
    ['an address', 'https://example.org/', 'foreign'],
    ['half a code', codeOf(aRecord()).slice(0, 24), 'cut'],
    ['a code that holds something else', codeOf({ version: 2 }), 'damaged'],
    ['a code with a later record', codeOf(newer), 'newer'],
    ['a code of a later kind', codeOf(aRecord(), CODE_FORMAT + 1), 'newer'],
  ])('%s', (_name, text, reason) => expect(readRecordCode(text, marks)).toEqual({ kind: 'refused', reason }));
});

describe('bringing a record here', () => {
  const here = aRecord({
    locale: 'nl',
    lessons: [{ id: 'mothers/change/a', day: '2026-03-02' }],
    practice: [{ story: 'quit-football', answer: 'ordinary', day: '2026-03-02' }],
    plans: [{ step: 'mothers/change/plan', field: 'who', text: 'my sister' }],
  });
  const arrived = aRecord({
    locale: 'tr',
    theme: 'dark',
    lessons: [{ id: 'mothers/change/b', day: '2026-03-02' }],
    practice: [
      { story: 'quit-football', answer: 'danger', day: '2026-03-02' },
      { story: 'new-friends', answer: 'worry', day: '2026-03-02' },
    ],
    plans: [
      { step: 'mothers/change/plan', field: 'who', text: 'nobody' },
      { step: 'mothers/change/plan', field: 'when', text: 'Sunday' },
    ],
  });

  test('adds what is missing, and what stands here stays', () => {
    const { additions, inside, fresh, changes } = planArrival(here, arrived);
    expect(mergeRecord(here, additions, here.lastUsed)).toEqual({
      ...here,
      theme: 'dark',
      lessons: [...here.lessons, ...arrived.lessons],
      practice: [...here.practice, arrived.practice[1]],
      plans: [...here.plans, arrived.plans[1]],
    });
    expect({ inside, fresh, changes }).toEqual({
      inside: { lessons: 1, answers: 2, own: 2 },
      fresh: { lessons: 1, answers: 1, own: 1 },
      changes: true,
    });
  });

  test('what she chose here about return visits stays, and what was shown there is added', () => {
    const [one, two] = ['2026-03-05', '2026-03-09'].map((day) => ({ story: 'quit-football', day }));
    const chosen = aRecord({ returning: { shown: [one!], isOff: true } });
    const other = aRecord({ returning: { shown: [two!], isOff: false, notBefore: '2026-04-01' } });
    expect(mergeRecord(chosen, planArrival(chosen, other).additions, chosen.lastUsed).returning).toEqual({
      shown: [one, two],
      isOff: true,
      notBefore: '2026-04-01',
    });
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const merged = mergeRecord(one, planArrival(one, other).additions, one.lastUsed);
        expect(planArrival(merged, other).changes).toBe(false);
      }),
    );
  });

  test('loses nothing that stood here', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const merged = mergeRecord(one, planArrival(one, other).additions, one.lastUsed);
        expect(merged.practice).toEqual(expect.arrayContaining(one.practice));
        expect([...merged.plans, ...merged.reflections]).toEqual(
          expect.arrayContaining([...one.plans, ...one.reflections]),
        );
        expect(merged.lessons.map(({ id }) => id)).toEqual(expect.arrayContaining(one.lessons.map(({ id }) => id)));
      }),
    );
  });
});

test('a full record of 96 stories and 60 lessons still fits a picture', () => {
  const record = aFullRecord();
  const ids = [...record.practice.map(({ story }) => story), ...record.lessons.map(({ id }) => id)];
  const code = writeRecordCode(record, markIds(ids)).join('');
  expect(code.length).toBeLessThan(LARGEST_PICTURE);
});

/** Answers and days that follow no pattern a packer could use. */
function aFullRecord(): SavedRecord {
  const needs = ['ordinary', 'worry', 'danger'] as const;
  return aRecord({
    locale: 'ar',
    theme: 'dark',
    practice: Array.from({ length: 96 }, (_none, index) => ({
      story: `a-story-with-a-name-${index}`,
      answer: needs[(index * index * 7 + index) % 3]!,
      day: `2026-02-${10 + Math.floor(index / 8)}`,
    })),
    lessons: Array.from({ length: 60 }, (_none, index) => ({
      id: `mothers/a-module/a-lesson-${index}`,
      day: `2026-0${1 + (index % 9)}-${10 + ((index * 7) % 19)}`,
    })),
  });
}
