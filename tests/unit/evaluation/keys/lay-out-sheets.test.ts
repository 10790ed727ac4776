import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutSheets } from '#domain/evaluation/keys/lay-out-sheets.ts';
import { times } from '#tests/support/a-group.ts';
import { aStory } from '#tests/support/content/a-story.ts';
import { needSchema } from '#schemas/activity.ts';

/** Four of seven ordinary, two a worry, one a danger; every fifth has a twin next to it. */
function course(count: number) {
  const needs = ['ordinary', 'worry', 'ordinary', 'danger', 'ordinary', 'worry', 'ordinary'] as const;
  return times(count, (at) => {
    const of = at % 5 === 0 ? at + 1 : at % 5 === 1 ? at - 1 : undefined;
    const need = needs[(at % 5 === 1 ? at - 1 : at) % 7]!;
    const twin = of !== undefined &&
      of < count && { twin: { of: `story-${of}`, dimension: 'origin', differs: 'names' } as const };
    return aStory({ id: `story-${at}`, need, ...twin });
  });
}

describe.each([28, 48, 96])('%i stories', (count) => {
  const sheets = layOutSheets(course(count));
  test('are all there once, at most 24 a sheet, on sheets of the same length', () => {
    const ids = sheets.flat().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      course(count)
        .map(({ id }) => id)
        .toSorted(),
    );
    const lengths = sheets.map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });
  test('never stand on one sheet with their twin', () => {
    for (const sheet of sheets) {
      const ids = sheet.map(({ id }) => id);
      expect(sheet.filter(({ twin }) => twin && ids.includes(twin.of))).toEqual([]);
    }
  });
  test('show no need more than three times in a row, and each about as often on every sheet', () => {
    for (const sheet of sheets) expect(sheet.map(({ need }) => need[0]).join('')).not.toMatch(/(.)\1{3}/);
    for (const need of needSchema.options) {
      const found = sheets.map((sheet) => sheet.filter((story) => story.need === need).length);
      expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(2);
    }
  });
});

test('twins that must share a sheet stand eight stories apart', () => {
  const [sheet = []] = layOutSheets(course(20));
  const at = (id: string | undefined) => sheet.findIndex((story) => story.id === id);
  const twins = sheet.filter(({ twin }) => twin);
  expect(twins).toHaveLength(8);
  for (const story of twins) expect(Math.abs(at(story.id) - at(story.twin?.of))).toBeGreaterThanOrEqual(8);
});
test('the sheets depend on the stories alone, not on the order in which they come', () => {
  const stories = course(30);
  const sheets = layOutSheets(stories);
  fc.assert(
    fc.property(fc.shuffledSubarray(stories, { minLength: 30 }), (turned) => {
      expect(layOutSheets(turned)).toEqual(sheets);
    }),
    { numRuns: 10 },
  );
});
test('stories that cannot be mixed, and none at all, are laid out as well as can be', () => {
  expect(layOutSheets(times(6, (at) => aStory({ id: `story-${at}` }))).flat()).toHaveLength(6);
  expect(layOutSheets([])).toEqual([]);
});
