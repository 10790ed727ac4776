import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  besideReach,
  besideSeats,
  effectOf,
  reviewTable,
  type Chosen,
  type Keyed,
} from '#domain/practice/case-table/review.ts';

const measure = (
  id: string,
  sort: 'help' | 'limit',
  view: Keyed['measures'][number]['view'],
  more: Partial<Keyed['measures'][number]> = {},
) => ({ id, sort, view, by: 'police' as const, hears: false, differ: false, ...more });
const table: Keyed = {
  seats: [
    { role: 'municipality', seat: 'now', differ: false },
    { role: 'family', seat: 'now', differ: false },
    { role: 'school', seat: 'later', differ: false },
    { role: 'police', seat: 'now', differ: true },
    { role: 'ngo', seat: 'not', differ: false },
  ],
  cards: [
    { id: 'message', from: 'school', reach: 'table', with: [], differ: false },
    { id: 'jacket', from: 'school', reach: 'none', with: [], differ: false },
    { id: 'picture', from: 'youth-care', reach: 'some', with: ['police'], differ: true },
  ],
  measures: [
    measure('talk', 'help', 'needed', { hears: true }),
    measure('inquiry', 'limit', 'needed'),
    measure('doctor', 'help', 'possible'),
    measure('search', 'limit', 'too-much'),
    measure('mentor', 'limit', 'too-much', { differ: true }),
  ],
};
const ours: Chosen = {
  seats: ['municipality', 'family'],
  cards: { message: 'table', jacket: 'none', picture: 'some' },
  measures: ['talk', 'inquiry'],
};
const review = (changes: Partial<Chosen>) => reviewTable(table, { ...ours, ...changes });

test('our own view of a case is in proportion, tells what is needed, has both sides and hears the family', () => {
  expect(review({})).toEqual({ proportion: 'fits', knowledge: 'fits', sides: 'both', family: 'heard' });
  expect(review({ measures: ['talk', 'inquiry', 'doctor'] }).proportion).toBe('fits');
});

test.each([
  [['talk', 'inquiry', 'search'], 'more', 'heavier'],
  [['talk'], 'less', 'lighter'],
  [['search'], 'both', 'heavier'],
  [['talk', 'inquiry', 'mentor'], 'fits', 'fits'],
] as const)('a plan of %j is "%s", and then comes the way on after one that is "%s"', (measures, code, effect) => {
  const found = review({ measures });
  expect(found.proportion).toBe(code);
  expect(effectOf(found)).toBe(effect);
});

test.each([
  [['talk', 'doctor'], 'help-only'],
  [['inquiry'], 'limits-only'],
  [[], 'none'],
] as const)('a plan of %j is one-sided: "%s"', (measures, sides) => {
  expect(review({ measures }).sides).toBe(sides);
});

test('information that goes too far and information that does not arrive are told apart', () => {
  expect(review({ cards: { ...ours.cards, jacket: 'some' } }).knowledge).toBe('more');
  expect(review({ cards: { ...ours.cards, message: 'none' } }).knowledge).toBe('less');
  expect(review({ cards: { message: 'some', jacket: 'table' } }).knowledge).toBe('both');
  expect([besideReach('some', 'none'), besideReach('some', 'some'), besideReach('some', 'table')]).toEqual([
    'less',
    'fits',
    'more',
  ]);
});

test('where experts differ, no choice counts', () => {
  for (const picture of ['none', 'table'] as const)
    expect(review({ cards: { ...ours.cards, picture } }).knowledge).toBe('fits');
  expect(besideSeats(table, ['municipality', 'police'])).toBe('fits');
});

test('the family is heard before, late or not at all', () => {
  expect(review({ seats: ['municipality'] }).family).toBe('late');
  expect(review({ seats: ['municipality'], measures: ['inquiry'] }).family).toBe('unheard');
});

test('a role that may come later is neither too many nor missing', () => {
  expect(besideSeats(table, ['municipality', 'school'])).toBe('fits');
  expect(besideSeats(table, ['municipality', 'ngo'])).toBe('more');
  expect(besideSeats(table, [])).toBe('less');
  expect(besideSeats(table, ['ngo'])).toBe('both');
});

test('for families no measure is judged, whatever was chosen', () => {
  const told = { ...table, measures: table.measures.map((one) => ({ ...one, view: 'told' as const })) };
  const found = reviewTable(told, { ...ours, measures: ['search'] });
  expect(found).toMatchObject({ proportion: undefined, sides: undefined });
  expect(effectOf(found)).toBe('fits');
});

test('the order of choices never matters', () => {
  const ids = table.measures.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), (measures) => {
      const sorted = ids.filter((id) => measures.includes(id));
      expect(review({ measures })).toEqual(review({ measures: sorted }));
    }),
  );
});

test('a heavier step never makes a plan lighter, and one more of the needed steps never makes it lack more', () => {
  const ids = table.measures.map(({ id }) => id);
  const isHeavy = (measures: readonly string[]) => effectOf(review({ measures })) === 'heavier';
  fc.assert(
    fc.property(fc.subarray(ids), (measures) => {
      expect(isHeavy([...measures, 'search'])).toBe(true);
      expect(isHeavy([...measures, 'talk', 'inquiry'])).toBe(isHeavy(measures));
    }),
  );
});
