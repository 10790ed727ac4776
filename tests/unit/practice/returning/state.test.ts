import { expect, test } from 'vitest';
import { startVisit, visit, type VisitEvent } from '#domain/practice/returning/state.ts';

const answered: VisitEvent = { type: 'answered', answer: 'worry' };
const wentOn: VisitEvent = { type: 'went-on' };
const after = (...events: VisitEvent[]) => events.reduce(visit, startVisit(['bike', 'letter']));

test('a story, what we think, the next story, and the end', () => {
  expect(after().screen).toEqual({ kind: 'story' });
  expect(after(answered).screen).toEqual({ kind: 'feedback', answer: 'worry' });
  expect(after(answered, wentOn)).toMatchObject({ screen: { kind: 'story' }, queue: ['letter'] });
  expect(after(answered, wentOn, answered, wentOn)).toEqual({
    screen: { kind: 'end' },
    queue: [],
    answers: [
      { story: 'bike', answer: 'worry' },
      { story: 'letter', answer: 'worry' },
    ],
  });
});

test('an event that does not belong to the screen changes nothing', () => {
  expect(after(wentOn)).toEqual(after());
  expect(after(answered, answered)).toEqual(after(answered));
});

test('a visit without stories is at its end', () => {
  expect(startVisit([]).screen).toEqual({ kind: 'end' });
});
