import { expect, test } from 'vitest';
import { minutesForLesson, minutesForStories, minutesForTurns } from '#domain/programme/minutes.ts';

test('a lesson of 400 words takes five minutes', () => {
  expect(minutesForLesson(400)).toBe(5);
});

test('minutes are whole and never zero', () => {
  expect(minutesForLesson(0)).toBe(1);
  expect(minutesForLesson(439)).toBe(5);
  expect(minutesForLesson(441)).toBe(6);
});

test('twelve stories take eight minutes, ten turns take four', () => {
  expect(minutesForStories(12)).toBe(8);
  expect(minutesForTurns(10)).toBe(4);
});
