import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookBack } from '#domain/practice/timeline/look-back.ts';
import {
  getTimeline,
  isLast,
  isLookingBack,
  judge,
  startTimelines,
  type TimelineEvent,
  type TimelineState,
} from '#domain/practice/timeline/state.ts';
import type { Need } from '#schemas/activity.ts';

const weeks = ['one', 'two', 'three'].map((id) => ({ id }));
const park = { id: 'park', weeks, misconceptions: { sooner: 'looks-are-a-sign' } };
const soup = {
  id: 'soup',
  weeks,
  band: { from: 2, to: 2 },
  misconceptions: { sooner: 'secrecy-is-a-sign', later: 'it-will-pass' },
};
const both = [park, soup];
const judged = (answer: Need): TimelineEvent => ({ type: 'judged', answer });
const play = (...events: TimelineEvent[]) =>
  events.reduce<TimelineState>((state, event) => judge(both, state, event), startTimelines);
const stay = judged('ordinary');

test('every week is judged once, then she looks back', () => {
  expect(isLookingBack(both, play(stay, stay))).toBe(false);
  expect(isLookingBack(both, play(stay, stay, judged('worry')))).toBe(true);
  expect(play(stay, stay, stay, judged('danger')).answers).toEqual(['ordinary', 'ordinary', 'ordinary']);
});

test('going back takes one answer back, and at the first week changes nothing', () => {
  expect(play(judged('worry'), stay, { type: 'went-back' }).answers).toEqual(['worry']);
  expect(play({ type: 'went-back' })).toEqual(startTimelines);
});

test('the next timeline begins after looking back, and not before', () => {
  expect(play(stay, { type: 'went-on' }).at).toBe(0);
  const second = play(stay, stay, stay, { type: 'went-on' });
  expect(second).toEqual({ at: 1, answers: [] });
  expect(getTimeline(both, second).id).toBe('soup');
  expect(isLast(both, second)).toBe(true);
  expect(play(stay, stay, stay, { type: 'went-on' }, stay, stay, stay, { type: 'went-on' }).at).toBe(1);
});

test('from the start', () => {
  expect(play(stay, stay, stay, { type: 'went-on' }, stay, { type: 'started-again' })).toEqual(startTimelines);
});

test('a state of other timelines is told', () => {
  expect(() => getTimeline([], startTimelines)).toThrow('There is no timeline 0 of 0.');
});

test('the order of timelines never matters to what is said of each', () => {
  const answersOf = fc.array(fc.constantFrom<Need>('ordinary', 'worry', 'danger'), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(answersOf, answersOf, (toPark, toSoup) => {
      const given = new Map([
        ['park', toPark],
        ['soup', toSoup],
      ]);
      const run = (timelines: readonly (typeof park | typeof soup)[]) => {
        let state = startTimelines;
        return timelines.map((timeline) => {
          for (const answer of given.get(timeline.id) ?? []) state = judge(timelines, state, judged(answer));
          const said = { id: timeline.id, ...lookBack(timeline, state.answers) };
          state = judge(timelines, state, { type: 'went-on' });
          return said;
        });
      };
      expect(run([soup, park]).reverse()).toEqual(run([park, soup]));
    }),
  );
});
