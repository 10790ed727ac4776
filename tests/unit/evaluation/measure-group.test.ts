import { expect, test } from 'vitest';
import { addTallies } from '#domain/evaluation/group.ts';
import { keyStateOf } from '#domain/evaluation/key-state.ts';
import { measureGroup, type GroupFigures } from '#domain/evaluation/measure-group.ts';
import { aSheet, aTally, times } from '#tests/support/a-group.ts';
import { discussionKey } from '#tests/support/content/a-story.ts';

const measured = (result: ReturnType<typeof measureGroup>) => result as GroupFigures;

test('seven sheets are not measured, eight are', () => {
  const group = (people: number) => ({ kind: 'sheets' as const, sheets: times(people, () => aSheet()) });
  expect(measureGroup(group(7), 'rated')).toEqual({ kind: 'refused', reason: 'too-few-people', least: 8, found: 7 });
  expect(measureGroup(group(8), 'rated').kind).toBe('measured');
});

test('totals of seven people are not measured either, however many answers they gave', () => {
  const tally = aTally([400, 0, 0], [0, 300, 0], [0, 0, 100]);
  expect(measureGroup({ kind: 'pooled', people: 7, tally }, 'rated')).toMatchObject({ reason: 'too-few-people' });
});

test('a sheet without a danger story has no urgency to measure', () => {
  const sheets = [...times(8, () => aSheet()), aTally([8, 0, 0], [0, 8, 0], [0, 0, 0])];
  expect(measureGroup({ kind: 'sheets', sheets }, 'rated')).toEqual({
    kind: 'refused',
    reason: 'need-missing',
    need: 'danger',
  });
});

test('the suspicion figure is the share of ordinary stories for which they would ask or act', () => {
  const sheets = times(8, (index) => aSheet({ asked: index < 4 ? 2 : 4 }));
  const { suspicion } = measured(measureGroup({ kind: 'sheets', sheets }, 'rated'));
  expect(suspicion.estimate).toBe(0.375);
  expect(suspicion.low).toBeGreaterThan(0.2);
  expect(suspicion.high).toBeLessThan(0.55);
});

test('eight people who agree in everything prove less than certainty', () => {
  const { suspicion } = measured(measureGroup({ kind: 'sheets', sheets: times(8, () => aSheet()) }, 'rated'));
  expect(suspicion).toEqual({ estimate: 0, low: 0, high: expect.closeTo(0.0566, 4) });
});

test('totals alone never give a narrower share than sheets do', () => {
  const sheets = times(12, (index) => aSheet({ asked: index % 4 }));
  const ofSheets = measured(measureGroup({ kind: 'sheets', sheets }, 'rated')).suspicion;
  const ofTotals = measured(measureGroup({ kind: 'pooled', people: 12, tally: addTallies(sheets) }, 'rated')).suspicion;
  expect(ofTotals.estimate).toBeCloseTo(ofSheets.estimate);
  expect(ofTotals.high - ofTotals.low).toBeGreaterThan(ofSheets.high - ofSheets.low);
});

test('a group that tells the stories apart has a d′ well above 0, in both cuts', () => {
  const sheets = times(12, (index) => aTally([6, 2, 0], [1, 3, 1], [0, index % 2, 3 - (index % 2)]));
  const { sensitivity, cuts, stronger } = measured(measureGroup({ kind: 'sheets', sheets }, 'rated'));
  expect(sensitivity.low).toBeGreaterThan(1);
  expect(cuts.notice.sensitivity.estimate).toBeGreaterThan(1);
  expect(cuts.urgency.sensitivity.estimate).toBeGreaterThan(1);
  expect(stronger.inTen).toBe(9);
});

test('figures from keys that were not rated say so', () => {
  const rated = { key: { status: 'rated', raters: 5, agreement: 0.9, on: '2026-01-31' } } as const;
  const draft = { key: { status: 'draft' } } as const;
  expect(keyStateOf([rated, rated])).toBe('rated');
  expect(keyStateOf([rated, draft])).toBe('draft');
  expect(keyStateOf([rated, { key: discussionKey }])).toBe('rated'); // stands behind no figure
  const sheets = times(8, () => aSheet());
  expect(measured(measureGroup({ kind: 'sheets', sheets }, 'draft')).keys).toBe('draft');
});
