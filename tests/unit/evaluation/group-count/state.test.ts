import { expect, test } from 'vitest';
import { count, notCounted, type CountEvent, type CountState } from '#domain/evaluation/group-count/state.ts';
import { sheetCode } from '#domain/evaluation/group-count/sheet-code.ts';

const after = (...events: CountEvent[]) => events.reduce<CountState>(count, notCounted('first'));
const tapped = (by: 1 | -1): CountEvent => ({ type: 'tapped', story: 'bike', answer: 'worry', by });
const measured: CountEvent = { type: 'measured', outcome: { kind: 'findings', findings: [] } };

test('a tap counts one card, and never below none', () => {
  expect(after(tapped(1), tapped(1)).hands['bike']?.worry).toBe('2');
  expect(after(tapped(1), tapped(-1), tapped(-1)).hands['bike']?.worry).toBe('0');
});

test('a tap after something that is no number begins at none', () => {
  const typed: CountEvent = { type: 'typed-hands', story: 'bike', answer: 'worry', text: 'two' };
  expect(after(typed, tapped(1)).hands['bike']?.worry).toBe('1');
});

test('figures go as soon as anything they were made from changes', () => {
  expect(after(measured).outcome).toBeDefined();
  expect(after(measured, { type: 'typed', field: 'first', text: '1' }).outcome).toBeUndefined();
  expect(after(measured, { type: 'chose', choice: 'second' }).outcome).toBeUndefined();
  expect(after(measured, tapped(1)).outcome).toBeUndefined();
  expect(after(measured, { type: 'went-to', at: 1 }).outcome).toBeDefined();
});

test('what was typed for one set stays while another one is looked at', () => {
  const state = after({ type: 'typed', field: 'first', text: '1123' }, { type: 'chose', choice: 'second' });
  expect(state.texts['first']).toBe('1123');
});

test('leaving empties everything but the choice of stories', () => {
  expect(after({ type: 'chose', choice: 'second' }, tapped(1), measured, { type: 'left' })).toEqual({
    ...notCounted('second'),
    outcome: undefined,
  });
});

test('a sheet has another code when a story was added, taken out or moved', () => {
  const codes = [['bike', 'hat'], ['hat', 'bike'], ['bike'], ['bike', 'hat', 'cap']].map(sheetCode);
  expect(new Set(codes).size).toBe(4);
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}$/);
});
