import { expect, test } from 'vitest';
import { queryOf, search, type SearchAnswer, type SearchState } from '#domain/search/search-state.ts';
import { aHit } from '#tests/support/a-document.ts';

const hits = [aHit('a.html')];
const typed = (text: string, state: SearchState = { kind: 'idle' }) => search(state, { type: 'typed', text });
const answered = (state: SearchState, query: string, answer: SearchAnswer, isReading = false) =>
  search(state, { type: 'answered', query, answer, isReading });

test('what is typed is trimmed; a single letter asks for nothing', () => {
  expect(queryOf('  my   son ')).toBe('my son');
  expect(typed(' m ')).toEqual({ kind: 'idle' });
});

test('typing waits for an answer and keeps the hits so far on the page', () => {
  const found = answered(typed('fear'), 'fear', { hits, reach: 'whole' });
  expect(typed('fears', found)).toEqual({ kind: 'waiting', query: 'fears', hits });
});

test('blanks at the end ask nothing new', () => {
  const found = answered(typed('fear'), 'fear', { hits, reach: 'whole' });
  expect(typed('fear ', found)).toBe(found);
});

test('first hits are shown while the full text is still coming; none are not yet "nothing"', () => {
  expect(answered(typed('fear'), 'fear', { hits, reach: 'quick' })).toEqual({ kind: 'waiting', query: 'fear', hits });
  expect(answered(typed('fear'), 'fear', { hits: [], reach: 'quick' }).kind).toBe('waiting');
});

test('nothing in the full text is nothing', () => {
  expect(answered(typed('xq'), 'xq', { hits: [], reach: 'whole' })).toEqual({
    kind: 'nothing',
    query: 'xq',
    onlyTitles: false,
  });
});

test('without the full text the page says that only titles were searched', () => {
  expect(answered(typed('fear'), 'fear', { hits, reach: 'titles' })).toMatchObject({ kind: 'found', onlyTitles: true });
});

test('an answer to an earlier question changes nothing', () => {
  const state = typed('fear');
  expect(answered(state, 'fea', { hits, reach: 'whole' })).toBe(state);
  expect(answered({ kind: 'idle' }, 'fear', { hits, reach: 'whole' })).toEqual({ kind: 'idle' });
});

test('the full text does not move links under the finger of somebody who is among them', () => {
  const first = answered(typed('fear'), 'fear', { hits, reach: 'quick' });
  const later = answered(first, 'fear', { hits: [aHit('b.html'), aHit('a.html')], reach: 'whole' }, true);
  expect(later).toEqual({ kind: 'found', query: 'fear', hits, onlyTitles: false });
});

test('a search that cannot be loaded says so, and typing on tries again', () => {
  const state = answered(typed('fear'), 'fear', 'unavailable');
  expect(state).toEqual({ kind: 'unavailable', query: 'fear' });
  expect(typed('fears', state).kind).toBe('waiting');
});
