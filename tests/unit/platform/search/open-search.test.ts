import { expect, test } from 'vitest';
import { SearchUnavailable, type SearchEngine } from '#domain/search/engine.ts';
import type { SearchAnswer } from '#domain/search/search-state.ts';
import { createSearch } from '#platform/search/open-search.ts';
import { aHit } from '#tests/support/a-document.ts';

const finds = (url: string): SearchEngine => ({ search: () => Promise.resolve([aHit(url)]) });
const fails = () => Promise.reject(new SearchUnavailable('gone'));
const quick = () => Promise.resolve({ engine: finds('quick.html') });

/** What a question was told, in order: the first address and how far the search reached. */
async function toldBy(search: ReturnType<typeof createSearch>): Promise<string[]> {
  const told: SearchAnswer[] = [];
  await search.ask('fear', (answer) => told.push(answer));
  return told.map((answer) => (answer === 'unavailable' ? answer : `${answer.hits[0]?.url} ${answer.reach}`));
}

test('first what the small index knows, then what the full text adds', async () => {
  const search = createSearch(quick, () => Promise.resolve(finds('full.html')));
  expect(await toldBy(search)).toEqual(['quick.html quick', 'full.html whole']);
});

test('once the full text is there it answers alone, so that nothing on the page jumps', async () => {
  const search = createSearch(quick, () => Promise.resolve(finds('full.html')));
  await toldBy(search);
  expect(await toldBy(search)).toEqual(['full.html whole']);
});

test('without the full text the small index is the answer, and says so', async () => {
  expect(await toldBy(createSearch(quick, fails))).toEqual(['quick.html quick', 'quick.html titles']);
});

test('without the small index the search is unavailable, as a value', async () => {
  expect(await toldBy(createSearch(fails, fails))).toEqual(['unavailable']);
});

test('an engine that breaks in the middle is an answer too', async () => {
  const breaks: SearchEngine = { search: fails };
  expect(await toldBy(createSearch(() => Promise.resolve({ engine: breaks }), fails))).toEqual(['unavailable']);
});

test('a network that comes back is used at the next question', async () => {
  let isThere = false;
  const search = createSearch(quick, () => (isThere ? Promise.resolve(finds('full.html')) : fails()));
  await toldBy(search);
  isThere = true;
  expect(await toldBy(search)).toEqual(['quick.html quick', 'full.html whole']);
});
