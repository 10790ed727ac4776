import { expect, test } from 'vitest';
import { check, untouched, type CheckEvent, type CheckState } from '#domain/practice/worry-check/state.ts';
import type { CheckAnswer, CheckQuestion } from '#domain/practice/worry-check/outcome.ts';

const questions: CheckQuestion[] = [{ about: 'danger' }, { about: 'worry' }];
const after = (state: CheckState, ...events: CheckEvent[]) =>
  events.reduce((before, event) => check(questions, before, event), state);
const answered = (answer: CheckAnswer): CheckEvent => ({ type: 'answered', answer });

test('answers stand in the order of the questions', () => {
  expect(after(untouched, answered('no'), answered('unsure')).answers).toEqual(['no', 'unsure']);
});

test('after the end no answer is taken', () => {
  const end = after(untouched, answered('yes'));
  expect(after(end, answered('no'))).toBe(end);
});

test('going back opens the question before again, from an end too', () => {
  expect(after(untouched, answered('no'), answered('yes'), { type: 'went-back' }).answers).toEqual(['no']);
  expect(after(untouched, { type: 'went-back' }).answers).toEqual([]);
});

test('clearing leaves nothing', () => {
  expect(after(untouched, answered('no'), { type: 'cleared' })).toEqual({ answers: [] });
});
