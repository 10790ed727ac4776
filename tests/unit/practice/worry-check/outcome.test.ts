import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers, findOutcome, listAnswerings, type CheckQuestion } from '#domain/practice/worry-check/outcome.ts';

const danger: CheckQuestion = { about: 'danger' };
const worry: CheckQuestion = { about: 'worry' };
const questions = [danger, danger, worry, worry];

test('a yes about danger leads to a call at once', () => {
  expect(findOutcome(questions, ['yes'])).toBe('call');
  expect(findOutcome(questions, ['unsure', 'yes'])).toBe('call');
});

test('"not sure" about danger counts as asking advice, after every question about danger', () => {
  expect(findOutcome(questions, ['unsure'])).toBeUndefined();
  expect(findOutcome(questions, ['unsure', 'no'])).toBe('advice');
});

test('a worry, sure or not, leads to advice, and nothing more is asked', () => {
  expect(findOutcome(questions, ['no', 'no', 'yes'])).toBe('advice');
  expect(findOutcome(questions, ['no', 'no', 'no', 'unsure'])).toBe('advice');
});

test('only four times no leads to staying close', () => {
  expect(findOutcome(questions, ['no', 'no', 'no'])).toBeUndefined();
  expect(findOutcome(questions, ['no', 'no', 'no', 'no'])).toBe('stay');
});

test('a question about danger in the wrong place is still asked', () => {
  expect(findOutcome([worry, danger], ['yes'])).toBeUndefined();
  expect(findOutcome([worry, danger], ['yes', 'yes'])).toBe('call');
});

describe('whatever is asked', () => {
  const anyQuestions = fc.array(fc.constantFrom(danger, worry), { minLength: 1, maxLength: 5 });

  test('every way to answer leads somewhere', () => {
    fc.assert(
      fc.property(anyQuestions, (asked) =>
        listAnswerings(asked.length).every((answers) => findOutcome(asked, answers) !== undefined),
      ),
    );
  });

  test('what is told early is what all the answers together would tell', () => {
    fc.assert(
      fc.property(
        anyQuestions,
        fc.array(fc.constantFrom(...checkAnswers), { minLength: 5, maxLength: 5 }),
        (asked, all) => {
          const answers = all.slice(0, asked.length);
          const early = asked.map((_, count) => findOutcome(asked, answers.slice(0, count))).find(Boolean);
          expect(early ?? findOutcome(asked, answers)).toBe(findOutcome(asked, answers));
        },
      ),
    );
  });
});
