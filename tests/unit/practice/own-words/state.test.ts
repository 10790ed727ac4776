import { describe, expect, test } from 'vitest';
import {
  emptied,
  hasWords,
  longestText,
  unwritten,
  write,
  type WritingEvent,
} from '#domain/practice/own-words/state.ts';

const after = (...events: WritingEvent[]) => events.reduce(write, unwritten);
const wrote = (text: string, field = 'who'): WritingEvent => ({ type: 'wrote', field, text });

test('a tapped line stands below what she wrote, once', () => {
  const add: WritingEvent = { type: 'added', field: 'who', line: 'my sister' };
  expect(after(add).texts).toEqual({ who: 'my sister' });
  expect(after(wrote('Amal\n'), add, add).texts).toEqual({ who: 'Amal\nmy sister' });
});

test('a field takes no more than fits on paper', () => {
  expect(after(wrote('a'.repeat(longestText + 1))).texts['who']).toHaveLength(longestText);
});

test('what the device had kept never overwrites what she wrote in the meantime', () => {
  const found: WritingEvent = { type: 'found', texts: { who: 'old', when: 'Sunday' }, hasRecord: true };
  expect(after(wrote('new'), found)).toMatchObject({ texts: { who: 'new', when: 'Sunday' }, isKept: true });
});

test('a record without these words does not mean that they are kept', () => {
  expect(after({ type: 'found', texts: {}, hasRecord: true })).toMatchObject({ isKept: false, hasRecord: true });
});

describe('erasing', () => {
  test('empties every field and says so', () => {
    expect(after(wrote('a'), wrote('b', 'when'), { type: 'erased' })).toMatchObject({
      texts: { who: '', when: '' },
      said: 'erased',
    });
  });
  test('the device then keeps nothing of it', () => {
    const stored: WritingEvent = { type: 'stored', result: 'gone', isAsked: false };
    expect(after(wrote('a'), { type: 'erased' }, stored)).toMatchObject({ isKept: false, said: 'erased' });
    expect(emptied({ who: 'a' })).toEqual({ who: '' });
  });
});

describe('keeping', () => {
  const stored = (result: 'kept' | 'full' | 'not-kept', isAsked: boolean): WritingEvent => ({
    type: 'stored',
    result,
    isAsked,
  });
  test('is announced when she asked for it, and quiet afterwards', () => {
    expect(after(wrote('a'), stored('kept', true))).toMatchObject({ isKept: true, hasRecord: true, said: 'kept' });
    expect(after(stored('kept', true), wrote('a'), stored('kept', false)).said).toBeUndefined();
  });
  test.each(['full', 'not-kept'] as const)('that fails (%s) is always told', (result) => {
    expect(after(stored('kept', true), wrote('a'), stored(result, false))).toMatchObject({
      isKept: false,
      said: result,
    });
  });
});

test('blanks are no words', () => {
  expect(hasWords({ who: ' \n' })).toBe(false);
  expect(hasWords({ who: '', when: 'x' })).toBe(true);
});
