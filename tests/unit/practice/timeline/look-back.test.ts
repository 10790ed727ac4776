import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookBack, relate, type Reason } from '#domain/practice/timeline/look-back.ts';
import type { Need } from '#schemas/activity.ts';

const harmless: Reason = { misconceptions: { sooner: 'looks-are-a-sign' } };
const worrying: Reason = {
  band: { from: 3, to: 4 },
  misconceptions: { sooner: 'secrecy-is-a-sign', later: 'it-will-pass' },
};
const needs: readonly Need[] = ['ordinary', 'worry', 'danger'];
const say = (letters: string): Need[] => [...letters].map((letter) => needs['owd'.indexOf(letter)]!);

describe('a timeline with reason to ask', () => {
  test.each([
    ['owwooo', 'before', 2, 'secrecy-is-a-sign'],
    ['oowooo', 'within', 3, undefined],
    ['ooowww', 'within', 4, undefined],
    ['oooowo', 'after', 5, 'it-will-pass'],
    ['oooooo', 'unmoved', undefined, 'it-will-pass'],
  ] as const)('%s: %s', (letters, code, moved, idea) => {
    expect(lookBack(worrying, say(letters))).toEqual({ codes: [code], moved, idea });
  });
  test('acting at once is said besides', () => {
    expect(lookBack(worrying, say('oowdoo'))).toEqual({
      codes: ['within', 'acted'],
      moved: 3,
      idea: 'secrecy-is-a-sign',
    });
  });
});

describe('a harmless timeline', () => {
  test('staying close is what we would do', () => {
    expect(lookBack(harmless, say('oooooo'))).toEqual({ codes: ['stayed'], moved: undefined, idea: undefined });
  });
  test('acting at once has an idea behind it', () => {
    expect(lookBack(harmless, say('ooodoo'))).toEqual({ codes: ['acted'], moved: 4, idea: 'looks-are-a-sign' });
    expect(lookBack(harmless, say('wooodo')).codes).toEqual(['asked', 'acted']);
  });
  test('asking advice, however early and however often, is never an error', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Need>('ordinary', 'worry'), { minLength: 5, maxLength: 9 }), (answers) => {
        const { codes, idea } = lookBack(harmless, answers);
        expect(codes).toEqual([answers.includes('worry') ? 'asked' : 'stayed']);
        expect(idea).toBeUndefined();
      }),
    );
  });
});

const count = 9;
const anyBand = fc
  .tuple(fc.integer({ min: 1, max: count }), fc.integer({ min: 1, max: count }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test('early and late are told alike: in mirrored weeks each becomes the other', () => {
  const mirrored = { before: 'after', within: 'within', after: 'before' };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: count }), anyBand, (week, { from, to }) => {
      const mirror = (one: number) => count + 1 - one;
      expect(relate(mirror(week), { from: mirror(to), to: mirror(from) })).toBe(mirrored[relate(week, { from, to })]);
    }),
  );
});

test('early and late each name one idea, and within the band there is none', () => {
  fc.assert(
    fc.property(anyBand, fc.integer({ min: 1, max: count }), (band, week) => {
      const answers = Array.from({ length: count }, (_, index): Need => (index + 1 < week ? 'ordinary' : 'worry'));
      const { codes, idea } = lookBack({ ...worrying, band }, answers);
      expect(codes).toEqual([relate(week, band)]);
      expect(idea).toBe({ before: 'secrecy-is-a-sign', within: undefined, after: 'it-will-pass' }[relate(week, band)]);
    }),
  );
});

test('what is said has no number in it except the week on the screen', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...needs), { minLength: 5, maxLength: 9 }), (answers) => {
      const { codes } = lookBack(worrying, answers);
      expect(codes.join()).not.toMatch(/\d/);
    }),
  );
});
