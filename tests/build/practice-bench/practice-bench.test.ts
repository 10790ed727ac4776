import { describe, expect, test } from 'vitest';
import type { ProposedForms } from '#domain/evaluation/forms/propose-forms.ts';
import { checkBelowGate, findGate } from '#integrations/practice-bench/below-gate.ts';
import { checkLearners, judge } from '#integrations/practice-bench/check-learners.ts';
import { takePool } from '#integrations/practice-bench/course.ts';
import { benchReport, putReport } from '#integrations/practice-bench/report.ts';
import { checkTwins } from '#integrations/practice-bench/check-twins.ts';
import type { Need, Story } from '#schemas/activity.ts';
import { needsOf } from '#tests/support/a-pool.ts';
import { times } from '#tests/support/a-group.ts';
import { aStory } from '#tests/support/content/a-story.ts';

const someStories = (needs: readonly Need[]): Story[] =>
  needs.map((need, index) => aStory({ id: `story-${index}`, need, about: 'other-need' }));

/** Eight pairs in each dimension, half of them ordinary. */
function somePairs(): Story[] {
  const kinds = [
    ['origin', 'names', { child: { names: 'dutch' } }, { child: { names: 'turkish-moroccan-arab' } }],
    ['gender', 'gender', { child: { gender: 'girl' } }, { child: { gender: 'boy' } }],
    ['ideology', 'leaning', { leaning: 'far-right' }, { leaning: 'jihadist' }],
  ] as const;
  return kinds.flatMap(([dimension, differs, one, other]) =>
    needsOf(4, 3, 1).flatMap((need, index) => {
      const [a, b] = [`${dimension}-a${index}`, `${dimension}-b${index}`];
      const base = { need, about: 'other-need' as const };
      return [
        aStory({ ...base, ...one, id: a, twin: { of: b, dimension, differs } }),
        aStory({ ...base, ...other, id: b, twin: { of: a, dimension, differs } }),
      ];
    }),
  );
}

describe('a programme with all its stories', () => {
  test('leaves no criterion about readers waiting, and all hold', () => {
    const verdicts = checkLearners(someStories(needsOf(24, 16, 8)));
    expect(verdicts.filter(({ state }) => state !== 'holds')).toEqual([]);
    expect(verdicts).toHaveLength(26);
  });
  test('has its pairs tested in every dimension, and in no generic pool', () => {
    const verdicts = checkTwins(somePairs());
    expect(verdicts.filter(({ state }) => state !== 'holds')).toEqual([]);
    expect(verdicts.map(({ pool }) => pool)).toEqual(
      ['origin', 'gender', 'ideology'].flatMap((dimension) => times(3, () => `24 × 8 pairs, ${dimension}`)),
    );
  });
});

describe('a programme with few stories', () => {
  const few = someStories(needsOf(10, 8, 3));
  test('says what each criterion waits for', () => {
    expect(takePool(few, { ordinary: 12, worry: 8, danger: 4 })).toEqual({
      lacks: { ordinary: 2, worry: 0, danger: 1 },
    });
    expect(checkLearners(few).map((verdict) => verdict.state === 'waits' && verdict.lacks)).toContain(
      '2 ordinary, 1 danger more',
    );
  });
  test('nowhere lets a sentence through', () => {
    expect(findGate(few)).toBeUndefined();
    expect(checkBelowGate(few)).toMatchObject({ state: 'holds', value: 0 });
  });
});

test('a sentence becomes possible with the story that opens the gate', () => {
  expect(findGate(someStories([...needsOf(12, 8, 4), 'ordinary']))).toBe(24);
});

test('a limit that is reached holds, one that is passed fails', () => {
  const judged = (value: number, limit: { least: number } | { most: number }) => judge('', '', value, limit).state;
  expect([judged(0.9, { least: 0.9 }), judged(0.8999, { least: 0.9 })]).toEqual(['holds', 'fails']);
  expect([judged(0.03, { most: 0.03 }), judged(0.0301, { most: 0.03 })]).toEqual(['holds', 'fails']);
});

describe('the report', () => {
  const size = { ordinary: 1, worry: 0, danger: 0 };
  const forms: ProposedForms = { kind: 'missing', needs: [{ need: 'worry', wanted: 5, found: 2 }], lonely: [] };
  const nothing = { stories: size, course: size, gate: undefined, heard: [], uneven: [], changes: [], forms };
  test('says which criterion fails and which waits', () => {
    const report = benchReport({
      ...nothing,
      verdicts: [
        judge('skilled hears fine', '24+16+8', 0.5, { least: 0.9 }),
        { state: 'waits', says: 'skilled hears fine', pool: '12+8+4', lacks: '3 worry more', limit: { least: 0.9 } },
      ],
    });
    expect(report).toContain('0 hold, 1 fail, 1 wait');
    expect(report).toContain('| 24+16+8 | skilled hears fine | ≥ 0.9 | 0.5000 | **FAILS** |');
    expect(report).toContain('**waits**: 3 worry more');
    expect(report).toContain('Forms A and B of 8+5+3 wait: there are 2 of 5 pairs of worry counterparts.');
  });
  test('replaces what stood in its place, and nothing else', () => {
    const readme =
      '# A\n\n<!-- npm run bench -- practice: begin -->\nold\n<!-- npm run bench -- practice: end -->\n\nB\n';
    const once = putReport(readme, 'new');
    expect(once).toMatch(/^# A\n[^]*new[^]*\nB\n$/);
    expect(once).not.toContain('old');
    expect(putReport(once, 'new')).toBe(once);
  });
  test('has nowhere to stand in a README without a place, and says so', () => {
    expect(() => putReport('# A\n', 'new')).toThrow('The README has no place for the report.');
  });
});
