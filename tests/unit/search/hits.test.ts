import { expect, test } from 'vitest';
import { groupHits } from '#domain/search/group.ts';
import { mergeHits } from '#domain/search/merge.ts';
import { rank } from '#domain/search/rank.ts';
import { aHit } from '#tests/support/a-document.ts';

const found = (document: number, score: number, forms: string[] = []) => ({ document, score, forms });

test('a document that speaks of everything comes before one that repeats a single word', () => {
  const order = rank([[found(1, 5), found(2, 2)], [found(2, 2)]], 0).map(({ document }) => document);
  expect(order).toEqual([2, 1]);
});

test('a word that is nowhere does not count against anybody', () => {
  expect(rank([[found(1, 3)], []])[0]?.score).toBe(3);
});

test('hits far below the best one are left out', () => {
  expect(rank([[found(1, 8), found(2, 2), found(3, 1.9)]]).map(({ document }) => document)).toEqual([1, 2]);
});

test('equal scores keep the order of the documents, so that the same query gives the same page', () => {
  expect(rank([[found(2, 1), found(1, 1)]]).map(({ document }) => document)).toEqual([1, 2]);
});

test('near the top of both lists comes before first in one', () => {
  const merged = mergeHits([aHit('a'), aHit('b')], [aHit('c'), aHit('b')]);
  expect(merged.map(({ url }) => url)).toEqual(['b', 'a', 'c']);
});

test('merging keeps the title of the small index, the excerpt of the full text, and the words of both', () => {
  const [hit] = mergeHits(
    [aHit('a', { title: 'T', excerpt: 'summary', matches: ['x'] })],
    [aHit('a', { title: 'T', excerpt: 'passage', matches: ['y'] })],
  );
  expect(hit).toMatchObject({ title: 'T', excerpt: 'passage', matches: ['x', 'y'] });
});

test('the heading with the best hit comes first, and only headings with hits come', () => {
  const hits = [
    aHit('a', { group: 'glossary', score: 9 }),
    aHit('b', { score: 5 }),
    aHit('c', { group: 'glossary', score: 1 }),
  ];
  expect(groupHits(hits).map(({ group, hits }) => [group, hits.length])).toEqual([
    ['glossary', 2],
    ['lesson', 1],
  ]);
});

test('help comes first when its best hit is nearly as good, and not when it is far behind', () => {
  const hits = (score: number) => [aHit('a', { score: 10 }), aHit('b', { group: 'help', score })];
  expect(groupHits(hits(7))[0]?.group).toBe('help');
  expect(groupHits(hits(5))[0]?.group).toBe('lesson');
});
