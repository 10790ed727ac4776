import { expect, test } from 'vitest';
import { didYouMean, findNearest } from '#reader/nearest.ts';

test.each([
  ['bed-time-2', 'bedtime-2'],
  ['sumary', 'summary'],
  ['Veilig_Thuis', 'veilig-thuis'],
  ['lsee', 'lse'],
])('"%s" was meant as "%s"', (word, meant) => {
  expect(findNearest(word, ['other', 'summary', 'bedtime-2', 'veilig-thuis', 'lse'])).toBe(meant);
});

test('of two candidates the nearer one is named', () => {
  expect(findNearest('summery', ['summer', 'summary', 'summery-day'])).toBe('summer');
});

test('a word that is like nothing gets no suggestion', () => {
  expect(findNearest('of', ['id', 'to'])).toBeUndefined();
  expect(didYouMean('kitchen', ['bedtime', 'doorway'])).toBe('');
});
