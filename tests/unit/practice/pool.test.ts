import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poolFirstAnswers } from '#domain/practice/pool.ts';
import { anyPool, aPool, needsOf } from '#tests/support/a-pool.ts';

const keys = { bike: 'ordinary', letter: 'worry' } as const;

test('a second answer to the same story changes nothing', () => {
  const answers = [
    { story: 'bike', answer: 'danger' },
    { story: 'letter', answer: 'worry' },
    { story: 'bike', answer: 'ordinary' },
  ] as const;
  expect(poolFirstAnswers(answers, keys)).toEqual(answers.slice(0, 2));
});

test('an answer to a story that was taken out of the course is left out', () => {
  expect(poolFirstAnswers([{ story: 'gone', answer: 'worry' }], keys)).toEqual([]);
});

test('a story named like something every object has is not mistaken for a known one', () => {
  expect(poolFirstAnswers([{ story: 'constructor', answer: 'worry' }], keys)).toEqual([]);
});

test('the latest 24 ordinary and 24 other stories count', () => {
  const needs = needsOf(30, 20, 10);
  const { answers, keys } = aPool(needs, needs);
  const pool = poolFirstAnswers(answers, keys);
  expect(pool.map(({ story }) => story)).toEqual([...answers.slice(6, 30), ...answers.slice(36)].map((a) => a.story));
});

test('a first answer given in a return visit never counts, nor does a later one to the same story', () => {
  const answers = [
    { story: 'bike', answer: 'danger', returned: true },
    { story: 'letter', answer: 'worry' },
    { story: 'bike', answer: 'ordinary' },
  ] as const;
  expect(poolFirstAnswers(answers, keys)).toEqual([answers[1]]);
});

test('retries appended to any history leave the pool as it was', () => {
  fc.assert(
    fc.property(anyPool(), ({ answers, keys }) => {
      const retries = answers.map(({ story }) => ({ story, answer: 'ordinary' as const }));
      expect(poolFirstAnswers([...answers, ...retries], keys)).toEqual(poolFirstAnswers(answers, keys));
    }),
  );
});
