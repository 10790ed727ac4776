import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poolFirstAnswers } from '#domain/practice/pool.ts';
import { chooseSentence } from '#domain/practice/recognise/choose-sentence.ts';
import { tallyAnswers } from '#domain/practice/recognise/tally.ts';
import type { Need } from '#schemas/activity.ts';
import { anyNeed, anyPool, aPool, needsOf } from '#tests/support/a-pool.ts';

type Row = [ordinary: number, worry: number, danger: number];

/** Counts of the three answers to the ordinary, the worry and the danger stories. */
function say(ordinary: Row, worry: Row, danger: Row) {
  const row = ([o, w, d]: Row) => ({ ordinary: o, worry: w, danger: d });
  return chooseSentence({ ordinary: row(ordinary), worry: row(worry), danger: row(danger) });
}

describe('below the gate nothing is said about the reader', () => {
  test.each<[string, Row, Row, Row]>([
    ['eleven ordinary stories', [0, 0, 11], [0, 8, 0], [0, 0, 4]],
    ['eleven other stories', [0, 0, 12], [7, 0, 0], [4, 0, 0]],
    ['three danger stories', [0, 0, 12], [9, 0, 0], [3, 0, 0]],
    ['nothing', [0, 0, 0], [0, 0, 0], [0, 0, 0]],
  ])('%s', (_, ordinary, worry, danger) => {
    expect(say(ordinary, worry, danger)).toBeUndefined();
  });
});

describe('at 12 + 8 + 4', () => {
  test('all as we see it is fine', () => {
    expect(say([12, 0, 0], [0, 8, 0], [0, 0, 4])).toEqual({ code: 'fine', late: false });
  });
  test('asking about four ordinary stories is still fine, about five is not a finding', () => {
    expect(say([8, 4, 0], [0, 8, 0], [0, 0, 4])?.code).toBe('fine');
    expect(say([7, 5, 0], [0, 8, 0], [0, 0, 4])?.code).toBe('otherwise');
  });
  test('asking is mentioned from nine of twelve', () => {
    expect(say([4, 8, 0], [0, 8, 0], [0, 0, 4])?.code).toBe('otherwise');
    expect(say([3, 9, 0], [0, 8, 0], [0, 0, 4])?.code).toBe('ask');
  });
  test('acting on four ordinary stories is an alarm, on three it is not', () => {
    expect(say([9, 0, 3], [0, 8, 0], [0, 0, 4])?.code).toBe('otherwise');
    expect(say([8, 0, 4], [0, 8, 0], [0, 0, 4])?.code).toBe('alarm');
  });
  test('acting on all eight worries is an alarm', () => {
    expect(say([12, 0, 0], [0, 0, 8], [0, 0, 4])?.code).toBe('alarm');
  });
  test('five missed changes are mentioned, four are not', () => {
    expect(say([12, 0, 0], [4, 4, 0], [0, 0, 4])?.code).toBe('otherwise');
    expect(say([12, 0, 0], [5, 3, 0], [0, 0, 4])?.code).toBe('missed');
  });
  test('missing five and acting on four ordinary ones is mixed, never one-sided', () => {
    expect(say([8, 0, 4], [5, 3, 0], [0, 0, 4])?.code).toBe('mixed');
  });
  test('danger answered with a talk in four of four is late, and then nothing is fine', () => {
    expect(say([12, 0, 0], [0, 8, 0], [0, 4, 0])).toEqual({ code: 'otherwise', late: true });
    expect(say([12, 0, 0], [0, 8, 0], [0, 3, 1])).toEqual({ code: 'fine', late: false });
  });
});

test.each<[Need, string, boolean]>([
  ['danger', 'alarm', false],
  ['ordinary', 'missed', true],
  ['worry', 'ask', true],
])('always answering %s hears %s', (answer, code, late) => {
  for (const needs of [needsOf(12, 8, 4), needsOf(16, 8, 4), needsOf(24, 16, 8)]) {
    const { answers, keys } = aPool(
      needs,
      needs.map(() => answer),
    );
    expect(chooseSentence(tallyAnswers(answers, keys))).toEqual({ code, late });
  }
});

describe('whatever is answered', () => {
  test('the order of the answers never matters within a pool', () => {
    const shuffled = anyPool({ maxLength: 24 }).chain((pool) =>
      fc.shuffledSubarray(pool.answers, { minLength: pool.answers.length }).map((mixed) => ({ ...pool, mixed })),
    );
    fc.assert(
      fc.property(shuffled, ({ answers, mixed, keys }) => {
        const hear = (given: typeof answers) => chooseSentence(tallyAnswers(poolFirstAnswers(given, keys), keys));
        expect(hear(mixed)).toEqual(hear(answers));
      }),
    );
  });

  test('below 12 + 12 with 4 danger there is no sentence, from there on there is one', () => {
    fc.assert(
      fc.property(anyPool({ minLength: 20, maxLength: 60 }), ({ answers, keys }) => {
        const pool = poolFirstAnswers(answers, keys);
        const count = (needs: Need[]) => pool.filter(({ story }) => needs.includes(keys[story]!)).length;
        const isOpen = count(['ordinary']) >= 12 && count(['worry', 'danger']) >= 12 && count(['danger']) >= 4;
        expect(chooseSentence(tallyAnswers(pool, keys)) !== undefined).toBe(isOpen);
      }),
    );
  });

  test('only the counts matter, not which story was answered how', () => {
    fc.assert(
      fc.property(fc.array(anyNeed, { minLength: 24, maxLength: 24 }), fc.nat(23), (given, turn) => {
        const needs = needsOf(12, 8, 4);
        const turned = needs.map((need, index) => {
          const alike = needs.flatMap((other, at) => (other === need ? [at] : []));
          return given[alike[(alike.indexOf(index) + turn) % alike.length]!]!;
        });
        const hear = (answers: Need[]) =>
          chooseSentence(tallyAnswers(aPool(needs, answers).answers, aPool(needs, []).keys));
        expect(hear(turned)).toEqual(hear(given));
      }),
    );
  });

  test('an answer nearer to the key never turns fine into criticism', () => {
    fc.assert(
      fc.property(fc.array(anyNeed, { minLength: 24, maxLength: 24 }), fc.nat(23), (given, at) => {
        const needs = needsOf(12, 8, 4);
        const hear = (answers: Need[]) =>
          chooseSentence(tallyAnswers(aPool(needs, answers).answers, aPool(needs, []).keys));
        if (hear(given)?.code !== 'fine') return;
        expect(hear(given.with(at, needs[at]!))?.code).toBe('fine');
      }),
      { numRuns: 500, examples: [[[...needsOf(9, 8, 4), ...needsOf(1, 1, 1)], 0]] },
    );
  });
});
