import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOwnWords, mergeOwnWords, readTexts } from '#domain/progress/own-words.ts';
import { anyOwnWords } from '#tests/support/a-record.ts';

const plan = 'mothers/change/my-next-step';
const words = (field: string, text: string, step = plan) => ({ step, field, text });

test('later words in a field take the place of earlier ones, and other fields stay', () => {
  const known = [words('who', 'my sister'), words('when', 'Sunday')];
  expect(mergeOwnWords(known, [words('who', 'my aunt')])).toEqual([words('when', 'Sunday'), words('who', 'my aunt')]);
});

test('a field that was emptied is no longer kept', () => {
  expect(mergeOwnWords([words('who', 'my sister')], [words('who', ' \n')])).toEqual([]);
});

test('the same field of another practice stays', () => {
  const other = words('who', 'a teacher', 'mothers/urgent/first-step');
  expect(mergeOwnWords([other], listOwnWords(plan, { who: '' }))).toEqual([other]);
  expect(readTexts([other, words('who', 'my sister')], plan)).toEqual({ who: 'my sister' });
});

test('property: what is kept of a practice is what was written last', () => {
  fc.assert(
    fc.property(anyOwnWords, fc.dictionary(fc.constantFrom('who', 'when'), fc.string()), (known, texts) => {
      const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
      expect(readTexts(mergeOwnWords(known, listOwnWords(plan, texts)), plan)).toEqual(written);
    }),
  );
});
