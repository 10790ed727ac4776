import { expect, test } from 'vitest';
import { beforeVisit, visit, type VisitEvent } from '#domain/practice/returning/state.ts';

const began: VisitEvent = { type: 'began', stories: ['bike', 'letter'] };
const answered: VisitEvent = { type: 'answered', answer: 'worry' };
const wentOn: VisitEvent = { type: 'went-on' };
const after = (...events: VisitEvent[]) => events.reduce(visit, beforeVisit);

test('a story, what we think, the next story, and the end', () => {
  expect(after(began).screen).toEqual({ kind: 'story' });
  expect(after(began, answered).screen).toEqual({ kind: 'feedback', answer: 'worry' });
  expect(after(began, answered, wentOn)).toMatchObject({ screen: { kind: 'story' }, queue: ['letter'] });
  expect(after(began, answered, wentOn, answered, wentOn)).toEqual({
    screen: { kind: 'end' },
    queue: [],
    answers: [
      { story: 'bike', answer: 'worry' },
      { story: 'letter', answer: 'worry' },
    ],
  });
});

test('an event that does not belong to the screen changes nothing', () => {
  expect(after(began, wentOn)).toEqual(after(began));
  expect(after(began, answered, answered)).toEqual(after(began, answered));
  expect(after(answered)).toEqual(beforeVisit);
});

test('a visit without stories is at its end', () => {
  expect(after({ type: 'began', stories: [] }).screen).toEqual({ kind: 'end' });
});
