import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countChange, countHands, countSheets, type Outcome } from '#domain/evaluation/group-count/count.ts';
import type { TwinPair } from '#domain/evaluation/twin-pairs.ts';
import { fourOthers, fourStories } from '#tests/support/a-counted-group.ts';
import { times } from '#tests/support/a-group.ts';

const asked = { stories: fourStories, keys: 'draft' as const, pairs: [] };
const sheets = (...lines: string[]) => countSheets(lines.join('\n'), asked);
const moment = (outcome: Outcome) => outcome as Extract<Outcome, { kind: 'moment' }>;
const change = (outcome: Outcome) => outcome as Extract<Outcome, { kind: 'change' }>;

describe('sheets', () => {
  test('the share of ordinary stories is the mean over sheets with an interval over people', () => {
    // Four ask about one of two ordinary stories, four about none: mean .25, sd .267, t(7) = 2.365: ± .224.
    const { figures } = moment(sheets(...times(8, (index) => (index < 4 ? '2123' : '1123'))));
    expect(figures).toMatchObject({ basis: 'sheets', people: 8, keys: 'draft' });
    expect(figures.suspicion.estimate).toBe(0.25);
    expect(figures.suspicion.low).toBeCloseTo(0.0266, 3);
    expect(figures.suspicion.high).toBeCloseTo(0.4949, 3); // Wilson of 4 in 16 is a little wider on this side
  });
  test('everybody who sees the stories as we do gives each worry the stronger answer', () => {
    expect(moment(sheets(...times(8, () => '1123'))).figures.stronger).toEqual({ share: 1, inTen: 10 });
  });
  test('one answer to everything tells nothing apart', () => {
    expect(moment(sheets(...times(8, () => '2222'))).figures.stronger).toEqual({ share: 0.5, inTen: 5 });
  });
  test('seven sheets are refused', () => {
    expect(sheets(...times(7, () => '1123'))).toEqual({
      kind: 'refused',
      refusal: { kind: 'refused', reason: 'too-few-people', least: 8, found: 7 },
    });
  });
  test('one line that cannot be read keeps all figures back', () => {
    expect(sheets(...times(8, () => '1123'), '112')).toMatchObject({ kind: 'findings', findings: [{ row: 9 }] });
  });
  test('twelve people show a change of suspicion from about 20 points', () => {
    expect(moment(sheets(...times(12, () => '1123'))).smallest).toBeCloseTo(0.2, 2);
  });
  test('the order of the sheets never matters, so a figure points at nobody', () => {
    const line = fc.constantFrom('1123', '2123', '2223', '3333', '1-12', '1112');
    fc.assert(
      fc.property(fc.array(line, { minLength: 8, maxLength: 20 }), (lines) => {
        const [given, turned] = [moment(sheets(...lines)), moment(sheets(...lines.toReversed()))];
        expect(turned.figures.suspicion.estimate).toBeCloseTo(given.figures.suspicion.estimate, 12);
        expect(turned.figures.suspicion.high).toBeCloseTo(given.figures.suspicion.high, 12);
        expect(turned.figures.stronger.inTen).toBe(given.figures.stronger.inTen);
      }),
    );
  });
});

describe('twins', () => {
  const stories = times(16, (index) => ({ id: `story-${index}`, need: 'ordinary' as const }));
  const all = [...stories, ...fourStories];
  const pairs: TwinPair[] = times(8, (index) => ({
    dimension: 'gender',
    one: `story-${2 * index}`,
    other: `story-${2 * index + 1}`,
  }));
  const count = (people: number, line: string) =>
    moment(countSheets(times(people, () => line).join('\n'), { stories: all, keys: 'draft', pairs })).twins;

  test('show a direction from twelve people with eight pairs', () => {
    const [gender, ...others] = count(12, `${'21'.repeat(8)}1123`);
    expect(others).toEqual([]);
    expect(gender).toMatchObject({
      dimension: 'gender',
      figures: { leans: 'one', people: 12, direction: { estimate: 1 } },
    });
  });
  test('say who is missing', () => {
    expect(count(11, `${'21'.repeat(8)}1123`)[0]?.figures).toMatchObject({ reason: 'too-few-people', found: 11 });
    expect(count(12, `--${'21'.repeat(7)}1123`)[0]?.figures).toMatchObject({ reason: 'too-few-pairs', found: 7 });
  });
  test('are not spoken of where the stories have none', () => {
    expect(moment(sheets(...times(12, () => '1123'))).twins).toEqual([]);
  });
});

describe('cards', () => {
  const cards = (ordinary: number, worry: number, danger: number) => ({
    ordinary: String(ordinary),
    worry: String(worry),
    danger: String(danger),
  });
  test('the share gets the interval of as many observations as there are people', () => {
    // Wilson's interval of 2 in 10 is .057 to .510 (Newcombe 1998); three stories do not make it narrower.
    const hands = { bike: cards(8, 2, 0), prayer: cards(8, 1, 1), letter: cards(0, 10, 0), knife: cards(0, 0, 10) };
    const { figures, twins } = moment(countHands('10', hands, asked));
    expect(figures.basis).toBe('pooled');
    expect(figures.suspicion.estimate).toBe(0.2);
    expect(figures.suspicion.low).toBeCloseTo(0.0567, 4);
    expect(figures.suspicion.high).toBeCloseTo(0.5098, 4);
    expect(twins).toEqual([]);
  });
  test('a need that was not asked about is refused by its name', () => {
    expect(countHands('10', { bike: cards(8, 2, 0), letter: cards(0, 10, 0) }, asked)).toMatchObject({
      refusal: { reason: 'need-missing', need: 'danger' },
    });
  });
  test('seven people are refused', () => {
    expect(countHands('7', { bike: cards(7, 0, 0) }, asked)).toMatchObject({ refusal: { reason: 'too-few-people' } });
  });
});

describe('before and after', () => {
  const forms = { a: fourStories, b: fourOthers };
  const count = (a: string[], b: string[]) => countChange({ a: a.join('\n'), b: b.join('\n') }, forms, 'draft');

  test('everybody who asks about more ordinary stories afterwards is a rise', () => {
    const { figures, stronger } = change(
      count(
        times(6, () => '1123/2232'),
        times(6, () => '2131/2223'),
      ),
    );
    expect(figures.suspicion).toMatchObject({ before: 0, after: 1, guard: 'risen', change: { estimate: 1 } });
    expect(stronger.before).toBe(10);
    expect(stronger.after).toBeLessThan(10);
  });
  test('a small group that stays as it was cannot tell', () => {
    const half = (line: string, other: string) => times(4, (index) => (index % 2 ? line : other));
    const { figures } = change(count(half('1123/2132', '2123/2131'), half('2131/2123', '2132/1123')));
    expect(figures.suspicion.guard).toBe('cannot-tell');
  });
  test('findings say which half they stand in', () => {
    expect(count(['1123/2131'], ['213/1123'])).toMatchObject({
      findings: [{ half: 'b', row: 1, kind: 'length', found: 3, expected: 4 }],
    });
  });
  test('a form that came first for nobody is refused', () => {
    expect(
      count(
        times(12, () => '1123/2131'),
        [],
      ),
    ).toMatchObject({ refusal: { reason: 'forms-not-swapped' } });
  });
});
