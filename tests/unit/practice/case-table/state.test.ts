import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  getPlace,
  isJudged,
  listPlaces,
  play,
  startTable,
  type Offer,
  type TableEvent,
} from '#domain/practice/case-table/state.ts';

const table: Offer = {
  seats: [{ role: 'municipality' }, { role: 'police' }, { role: 'family' }],
  cards: [{ id: 'message' }, { id: 'jacket' }],
  measures: [
    { id: 'talk', view: 'needed' },
    { id: 'search', view: 'too-much' },
  ],
  steps: [{ id: 'friday' }, { id: 'month' }, { id: 'half-year' }],
};
const forFamilies: Offer = { ...table, measures: table.measures.map(({ id }) => ({ id, view: 'told' })) };
const tick = (id: string): TableEvent => ({ type: 'ticked', id });
const decide: TableEvent = { type: 'decided' };
const goOn: TableEvent = { type: 'went-on' };
const share: TableEvent = { type: 'shared', reach: 'none' };
const back: TableEvent = { type: 'went-back' };
const toThePlan = [tick('police'), decide, goOn, share, goOn, share, goOn];
const after = (offer: Offer, ...events: TableEvent[]) =>
  events.reduce((state, event) => play(offer, state, event), startTable);
const screens = (offer: Offer) => listPlaces(offer).map(({ screen }) => screen);

test('a table goes from the seats by every card and the plan to three steps and the end', () => {
  expect(screens(table)).toEqual([
    'seats',
    'seats-view',
    'card',
    'card-view',
    'card',
    'card-view',
    'measures',
    'step',
    'step',
    'step',
    'end',
  ]);
  const end = after(table, ...toThePlan, tick('talk'), decide, goOn, goOn, goOn);
  expect(getPlace(table, end).screen).toBe('end');
  expect(end).toMatchObject({ seats: ['police'], cards: { message: 'none', jacket: 'none' }, measures: ['talk'] });
});

test('nothing chosen is no choice: it is said, and the screen stays', () => {
  const empty = after(table, decide);
  expect(empty).toMatchObject({ at: 0, isEmpty: true });
  expect(play(table, empty, tick('police'))).toMatchObject({ seats: ['police'], isEmpty: false });
  expect(after(table, ...toThePlan, decide)).toMatchObject({ isEmpty: true, measures: [] });
});

test('a second tick takes the first back, and what is chosen stands in the order of the offer', () => {
  expect(after(table, tick('police'), tick('police')).seats).toEqual([]);
  expect(after(table, tick('family'), tick('municipality')).seats).toEqual(['municipality', 'family']);
  expect(after(table, tick('nobody')).seats).toEqual([]);
});

test('going back keeps what was chosen, also out of the end', () => {
  const plan = after(table, ...toThePlan, tick('talk'), decide);
  expect(play(table, plan, back)).toMatchObject({ at: plan.at - 1, measures: ['talk'] });
  expect(after(table, back)).toEqual(startTable);
  expect(after(table, ...toThePlan, tick('talk'), decide, { type: 'started-again' })).toEqual(startTable);
});

test('families read the plan and choose nothing in it', () => {
  expect([isJudged(table), isJudged(forFamilies)]).toEqual([true, false]);
  const plan = after(forFamilies, ...toThePlan);
  expect(play(forFamilies, plan, tick('search'))).toBe(plan);
  expect(getPlace(forFamilies, play(forFamilies, plan, decide)).screen).toBe('step');
});

test('an event that the screen does not allow changes nothing, and every row of events stays at the table', () => {
  expect(after(table, goOn)).toBe(startTable);
  expect(after(table, share)).toBe(startTable);
  const anyEvent = fc.constantFrom<TableEvent>(tick('police'), tick('talk'), decide, goOn, share, back);
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      const state = after(table, ...events);
      expect(() => getPlace(table, state)).not.toThrow();
    }),
  );
});

test('a state of another table is refused', () => {
  expect(() => getPlace(table, { ...startTable, at: 99 })).toThrow('There is no place 99 at this table.');
});
