import { describe, expect, test } from 'vitest';
import { judgeForms } from '#domain/evaluation/forms/judge-forms.ts';
import { proposeForms } from '#domain/evaluation/forms/propose-forms.ts';
import { siteForms } from '#domain/evaluation/forms/site-forms.ts';
import { seededChance } from '#platform/chance.ts';
import type { Need, Story } from '#schemas/activity.ts';
import { times } from '#tests/support/a-group.ts';
import { aSpreadProgramme } from '#tests/support/content/a-programme.ts';
import { aStory, discussionKey } from '#tests/support/content/a-story.ts';

const few = { ordinary: 2, worry: 1, danger: 1 };

/** So many stories of a need, girls and boys in turn. */
function some(need: Need, count: number): Story[] {
  return times(count, (index) =>
    aStory({ id: `${need}-${index}`, need, about: 'other-need', child: { gender: index % 2 ? 'boy' : 'girl' } }),
  );
}

describe('two forms', () => {
  test('with the same numbers are parallel', () => {
    expect(judgeForms([aStory({ id: 'late-bus' })], [aStory({ id: 'early-bus' })])).toEqual([]);
  });
  test.each([
    ['need', aStory({ need: 'worry', about: 'other-need' }), aStory({ need: 'danger', about: 'other-need' })],
    ['about', aStory(), aStory({ about: 'other-need' })],
    ['leaning', aStory(), aStory({ leaning: 'jihadist' })],
    ['gender', aStory(), aStory({ child: { gender: 'boy' } })],
  ] as const)('that differ in %s are not', (field, a, b) => {
    const findings = judgeForms([a], [{ ...b, id: 'early-bus' }]);
    expect(findings).toHaveLength(2);
    expect(findings.every((finding) => finding.rule === 'unequal' && finding.field === field)).toBe(true);
  });
  test('that share a pair of twins are not, nor those that share a story', () => {
    const hat = aStory({ id: 'hat', twin: { of: 'cap', dimension: 'origin', differs: 'names' } });
    const cap = aStory({ id: 'cap', twin: { of: 'hat', dimension: 'origin', differs: 'names' } });
    expect(judgeForms([hat], [cap])).toEqual([{ rule: 'twins-apart', a: 'hat', b: 'cap' }]);
    expect(judgeForms([hat], [hat])).toEqual([{ rule: 'in-both', story: 'hat' }]);
  });
});

describe('proposed forms', () => {
  const pool = [...some('ordinary', 12), ...some('worry', 6), ...some('danger', 4)];

  test('have no discussion card', () => {
    const cards = pool.map((story) => (story.need === 'danger' ? { ...story, key: discussionKey } : story));
    expect(proposeForms(cards, seededChance(1), few)).toMatchObject({
      kind: 'missing',
      needs: [{ need: 'danger', found: 0 }],
    });
  });

  test('are parallel and have their size', () => {
    const forms = proposeForms(pool, seededChance(1), few);
    if (forms.kind === 'missing') throw new Error(JSON.stringify(forms));
    expect(judgeForms(forms.a, forms.b)).toEqual([]);
    expect(forms.a).toHaveLength(4);
    expect(forms.a.filter(({ need }) => need === 'ordinary')).toHaveLength(2);
  });
  test('are the same for the same seed and others for another', () => {
    const ids = (seed: number) => {
      const forms = proposeForms(pool, seededChance(seed), few);
      return forms.kind === 'forms' ? forms.a.map(({ id }) => id).join() : '';
    };
    expect(ids(5)).toBe(ids(5));
    expect(new Set([1, 2, 3, 4].map(ids)).size).toBeGreaterThan(1);
  });
  test('of a pool that is too small say what is missing and which stories wait for a counterpart', () => {
    const small = [...some('ordinary', 4), ...some('worry', 2), ...some('danger', 1)];
    expect(proposeForms(small, seededChance(1), few)).toEqual({
      kind: 'missing',
      needs: [
        { need: 'worry', wanted: 1, found: 0 },
        { need: 'danger', wanted: 1, found: 0 },
      ],
      lonely: ['danger-0', 'worry-0', 'worry-1'],
    });
  });
  test('never need both halves of a pair', () => {
    const programme = aSpreadProgramme();
    for (const seed of times(20, (index) => index)) {
      const forms = proposeForms(programme, seededChance(seed), { ordinary: 1, worry: 0, danger: 0 });
      if (forms.kind === 'forms') expect(judgeForms(forms.a, forms.b)).toEqual([]);
    }
  });
  test('make up elsewhere for what one pair lacks', () => {
    // No two worry stories and no two danger stories are alike, but a girl here weighs against a girl there.
    const odd = [...some('ordinary', 4), ...some('worry', 2), ...some('danger', 2)];
    const forms = proposeForms(odd, seededChance(1), few);
    if (forms.kind === 'missing') throw new Error(JSON.stringify(forms));
    expect(judgeForms(forms.a, forms.b)).toEqual([]);
    expect(forms.a.map(({ need }) => need).sort()).toEqual(['danger', 'ordinary', 'ordinary', 'worry']);
  });
  test('of an empty pool are missing', () => {
    expect(proposeForms([], seededChance(1))).toMatchObject({ kind: 'missing', lonely: [] });
  });
});

describe('the forms of the site', () => {
  const pool = [...some('ordinary', 20), ...some('worry', 12), ...some('danger', 8)];

  test('are the same for the same stories, so that a sheet printed in May is counted in June', () => {
    expect(siteForms(pool)).toEqual(siteForms(pool));
    expect(siteForms(pool)).toMatchObject({ kind: 'forms' });
  });
  test('have the size for which the smallest change was planned', () => {
    const forms = siteForms(pool);
    expect(forms.kind === 'forms' && [forms.a.length, forms.b.length]).toEqual([16, 16]);
  });
  test('are missing while there are too few stories', () => {
    expect(siteForms(pool.slice(0, 30)).kind).toBe('missing');
  });
});
