import { expect, test } from 'vitest';
import { findOthers } from '#domain/practice/recognise/find-others.ts';
import { findReread } from '#domain/practice/recognise/find-reread.ts';

const keys = { bike: 'ordinary', letter: 'worry', knife: 'danger', night: 'worry' } as const;

test('answers two steps away come before answers one step away', () => {
  const round = [
    { story: 'letter', answer: 'danger' },
    { story: 'knife', answer: 'ordinary' },
  ] as const;
  expect(findReread(round, [], keys, undefined)).toEqual(['knife', 'letter']);
});

test('a sentence about missed changes offers missed stories, also from another set', () => {
  const round = [{ story: 'bike', answer: 'danger' }] as const;
  const pool = [...round, { story: 'letter', answer: 'ordinary' }, { story: 'night', answer: 'ordinary' }] as const;
  expect(findReread(round, pool, keys, { code: 'missed', late: false })).toEqual(['letter', 'night']);
});

test('a better answer in this round takes an old one from the list', () => {
  const pool = [{ story: 'letter', answer: 'ordinary' }] as const;
  const round = [{ story: 'letter', answer: 'worry' }] as const;
  expect(findReread(round, pool, keys, { code: 'missed', late: false })).toEqual([]);
});

test('when danger was answered late, those stories come first', () => {
  const round = [
    { story: 'letter', answer: 'ordinary' },
    { story: 'knife', answer: 'worry' },
  ] as const;
  expect(findReread(round, round, keys, { code: 'otherwise', late: true })).toEqual(['knife', 'letter']);
});

test('a retry draws unseen stories, those on the same misconception first', () => {
  const others = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
    id,
    misconception: index > 2 ? 'looks-are-a-sign' : 'only-boys',
  }));
  const found = findOthers(others, ['looks-are-a-sign'], [{ story: 'd', answer: 'worry' }]);
  expect(found.map(({ id }) => id)).toEqual(['e', 'a', 'b']);
});
