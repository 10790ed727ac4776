import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, findAgain, type Message } from '#domain/practice/techniques/compare.ts';
import { sortOut, startTechniques, type TechniquesEvent } from '#domain/practice/techniques/state.ts';
import { stepSchema, type Step } from '#schemas/activity.ts';

const play = (messages: readonly string[], ...events: TechniquesEvent[]) =>
  events.reduce((state, event) => sortOut(messages, state, event), startTechniques);
const answered = (answer: Step): TechniquesEvent => ({ type: 'answered', answer });
const on: TechniquesEvent = { type: 'went-on' };

test('each message is answered once, then our view stands beside it, and after the last one comes the end', () => {
  expect(play(['a', 'b'], answered('find'), answered('press')).answers).toEqual({ a: 'find' });
  expect(play(['a', 'b'], on)).toEqual(startTechniques);
  expect(play(['a', 'b'], answered('find'), on)).toMatchObject({ screen: 'asking', at: 1 });
  expect(play(['a'], answered('find'), on, answered('press'))).toMatchObject({ screen: 'end', answers: { a: 'find' } });
  expect(play(['a'], answered('find'), on, { type: 'started-again' })).toEqual(startTechniques);
});

const anyStep = fc.constantFrom(...stepSchema.options);

test('seeing more and seeing less are told alike: swapping her view and ours swaps the two', () => {
  const swapped = { same: 'same', more: 'less', less: 'more', another: 'another' };
  fc.assert(
    fc.property(anyStep, anyStep, (ours, hers) => {
      const [one, other] = [
        compare({ step: ours, misconception: 'it-will-pass' }, hers),
        compare({ step: hers, misconception: 'it-will-pass' }, ours),
      ];
      expect(other.code).toBe(swapped[one.code]);
      expect(other.idea).toBe(one.idea);
    }),
  );
});

test('the order of messages never matters to what is offered to read again', () => {
  const sets = fc
    .uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), step: anyStep, answer: anyStep }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 12,
    })
    .chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length })));
  fc.assert(
    fc.property(sets, ([set, shuffled]) => {
      const messages = (list: typeof set): Message[] =>
        list.map(({ id, step }) => ({ id, step, misconception: 'it-will-pass' }));
      const answers = Object.fromEntries(set.map(({ id, answer }) => [id, answer]));
      const again = findAgain(messages(set), answers);
      expect(findAgain(messages(shuffled), answers)).toEqual(again);
      expect(again.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('a message without an answer is nothing to read again', () => {
  expect(findAgain([{ id: 'a', step: 'find', misconception: 'it-will-pass' }], {})).toEqual([]);
});
