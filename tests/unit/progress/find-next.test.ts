import { expect, test } from 'vitest';
import { findNextLesson } from '#domain/progress/find-next.ts';

const order = ['a', 'b', 'c', 'd'];

test('the lesson after the one read last', () => {
  expect(findNextLesson(order, ['a', 'b'])).toBe('c');
});

test('lessons that were read already are passed over', () => {
  expect(findNextLesson(order, ['c', 'b'])).toBe('d');
});

test('after the last lesson, the first one that was skipped', () => {
  expect(findNextLesson(order, ['b', 'd'])).toBe('a');
});

test('nothing to go on with before the first lesson and after the last', () => {
  expect(findNextLesson(order, [])).toBeUndefined();
  expect(findNextLesson(order, ['d', 'c', 'b', 'a'])).toBeUndefined();
});

test('a lesson that the course no longer has is passed over', () => {
  expect(findNextLesson(order, ['a', 'gone'])).toBe('b');
  expect(findNextLesson(order, ['gone'])).toBeUndefined();
});
