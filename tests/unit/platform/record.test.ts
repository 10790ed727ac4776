import { describe, expect, test } from 'vitest';
import { clockAt } from '#platform/clock.ts';
import { fakeStore } from '#platform/fake-storage.ts';
import { asideKey, recordKey } from '#platform/keys.ts';
import { openRecordBook } from '#platform/record.ts';
import { aRecord } from '#tests/support/a-record.ts';

const clock = clockAt('2026-03-31');
const lesson = { id: 'mothers/change/what-changes', day: '2026-03-31' };
const damaged = '{"version":1,"less';
const newer = '{"version":99}';

function holding(text: string, trouble: 'none' | 'full' | 'blocked' = 'none') {
  const store = fakeStore({ [recordKey]: text }, trouble);
  return { store, book: openRecordBook(store, clock) };
}

describe('nothing is kept until she says so', () => {
  test('adding to nothing writes nothing', () => {
    const store = fakeStore();
    expect(openRecordBook(store, clock).add({ lessons: [lesson] })).toBe('not-kept');
    expect(store.content()).toEqual({});
  });

  test('looking writes nothing', () => {
    const store = fakeStore();
    expect(openRecordBook(store, clock).load()).toEqual({ kind: 'nothing' });
    expect(store.content()).toEqual({});
  });

  test('after her consent the record holds what the visit brought, and today', () => {
    const store = fakeStore();
    const book = openRecordBook(store, clock);
    expect(book.begin({ locale: 'tr', lessons: [lesson] })).toBe('saved');
    expect(book.load()).toEqual({ kind: 'kept', record: aRecord({ locale: 'tr', lessons: [lesson] }) });
  });
});

describe('a record that is there', () => {
  test('grows, and notes the day', () => {
    const { book } = holding(JSON.stringify(aRecord({ locale: 'ar', lastUsed: '2026-03-01' })));
    expect(book.add({ lessons: [lesson] })).toBe('saved');
    expect(book.load()).toEqual({ kind: 'kept', record: aRecord({ locale: 'ar', lessons: [lesson] }) });
  });

  test('loses one part on request', () => {
    const { book } = holding(JSON.stringify(aRecord({ locale: 'ar', lessons: [lesson] })));
    expect(book.forget('lessons')).toBe('saved');
    expect(book.load()).toEqual({ kind: 'kept', record: aRecord({ locale: 'ar' }) });
  });

  test('is removed when it is found after 90 unused days', () => {
    const { store, book } = holding(JSON.stringify(aRecord({ lastUsed: '2025-12-01' })));
    expect(book.load()).toEqual({ kind: 'nothing' });
    expect(store.content()).toEqual({});
  });

  test('stays whole when there is no room for more', () => {
    const before = JSON.stringify(aRecord());
    const { store, book } = holding(before, 'full');
    expect(book.add({ lessons: [lesson] })).toBe('full');
    expect(store.content()[recordKey]).toBe(before);
  });
});

describe('what cannot be read is never overwritten', () => {
  test.each([
    ['unreadable', damaged],
    ['newer', newer],
  ] as const)('%s: neither looking nor adding nor forgetting changes it', (kind, text) => {
    const { store, book } = holding(text);
    expect(book.load()).toEqual({ kind });
    expect(book.add({ lessons: [lesson] })).toBe('not-kept');
    expect(book.forget('practice')).toBe('not-kept');
    expect(store.content()).toEqual({ [recordKey]: text });
  });

  test('starting anew sets an unreadable record aside and keeps every letter of it', () => {
    const { store, book } = holding(damaged);
    expect(book.begin({ locale: 'nl' })).toBe('saved');
    expect(book.load()).toEqual({ kind: 'kept', record: aRecord({ locale: 'nl' }) });
    expect(store.content()[asideKey]).toBe(damaged);
  });

  test('a second one is set aside below the first', () => {
    const store = fakeStore({ [recordKey]: damaged, [asideKey]: 'earlier' });
    openRecordBook(store, clock).begin({});
    expect(store.content()[asideKey]).toBe(`earlier\n${damaged}`);
  });

  test('without room to set it aside, nothing is started', () => {
    const { store, book } = holding(damaged, 'full');
    expect(book.begin({})).toBe('full');
    expect(store.content()).toEqual({ [recordKey]: damaged });
  });

  test('a newer record is not set aside either: it is hers, and the newer site reads it', () => {
    const { store, book } = holding(newer);
    expect(book.begin({})).toBe('not-kept');
    expect(store.content()).toEqual({ [recordKey]: newer });
  });
});

test('blocked storage is said to be blocked, whatever is asked', () => {
  const { book } = holding('', 'blocked');
  expect(book.load()).toEqual({ kind: 'blocked' });
  expect(book.begin({})).toBe('blocked');
  expect(book.add({})).toBe('blocked');
});

test('what could not be read back is not written: a mistake of ours fails loudly and leaves the record alone', () => {
  const { store, book } = holding(JSON.stringify(aRecord()));
  expect(() => book.add({ locale: 'not a language' })).toThrow();
  expect(store.content()[recordKey]).toBe(JSON.stringify(aRecord()));
});
