import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choose,
  currentQuestion,
  hasMore,
  ideasBehind,
  startChoice,
  type ChoiceEvent,
  type Question,
} from '#domain/practice/choice/state.ts';

const question = (id: string, pick: Question['pick'], idea: string): Question => ({
  id,
  pick,
  options: [{ id: 'fits' }, { id: 'also' }, { id: 'not', idea }],
});
const questions = [
  question('note', 'several', 'guess-is-fact'),
  question('prayer', 'one', 'faith-is-a-sign'),
  question('awake', 'one', 'it-will-pass'),
  question('coat', 'one', 'looks-are-a-sign'),
  question('beard', 'one', 'faith-is-a-sign'),
];
const tick = (option: string): ChoiceEvent => ({ type: 'ticked', option });
const decide: ChoiceEvent = { type: 'decided' };
const goOn: ChoiceEvent = { type: 'went-on' };
const after = (...events: ChoiceEvent[]) =>
  events.reduce((state, event) => choose(questions, state, event), startChoice(questions));

test('with several to choose, a second tap takes an option back and nothing is told before she asks', () => {
  expect(after(tick('not'), tick('fits'), tick('not'))).toMatchObject({
    screen: 'asking',
    chosen: ['fits'],
    ideas: [],
  });
});

test('asking for our view with nothing chosen is told, and goes away with the first tap', () => {
  expect(after(decide)).toMatchObject({ screen: 'asking', isEmpty: true });
  expect(after(decide, tick('fits'))).toMatchObject({ isEmpty: false });
});

test('with one to choose, the tap is the answer', () => {
  expect(after(tick('fits'), decide, goOn, tick('not'))).toMatchObject({
    screen: 'feedback',
    chosen: ['not'],
    ideas: ['faith-is-a-sign'],
  });
});

test('what fits has no mistaken idea behind it', () => {
  expect(ideasBehind(questions[0]!, ['fits', 'also'])).toEqual([]);
  expect(ideasBehind(questions[0]!, ['not', 'fits'])).toEqual(['guess-is-fact']);
});

const round = [tick('fits'), decide, goOn, tick('not'), goOn, tick('fits'), goOn];

test('a round has three questions; the next draws those on the same mistaken ideas first', () => {
  const end = after(...round);
  expect(end).toMatchObject({ screen: 'end', asked: ['note', 'prayer', 'awake'] });
  expect(currentQuestion(questions, end)).toBeUndefined();
  expect(choose(questions, end, { type: 'asked-for-more' }).queue).toEqual(['beard', 'coat']);
});

test('when all were asked there is no more, and she can start again', () => {
  const all = after(...round, { type: 'asked-for-more' });
  expect(hasMore(questions, all)).toBe(false);
  expect(choose(questions, all, { type: 'started-again' })).toEqual(startChoice(questions));
});

test('whatever happens, no question is asked twice before she starts again', () => {
  const event = fc.oneof(
    fc.constantFrom('fits', 'also', 'not', 'nothing').map(tick),
    fc.constantFrom<ChoiceEvent>(decide, goOn, { type: 'asked-for-more' }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const { asked, chosen, ideas } = after(...events);
      for (const list of [asked, chosen, ideas]) expect(new Set(list).size).toBe(list.length);
    }),
  );
});
