import lunr from 'lunr';
import { expect, test } from 'vitest';
import { createLanguage } from '#domain/search/create-language.ts';
import { groupHits } from '#domain/search/group.ts';
import { createLunrEngine } from '#domain/search/lunr-engine.ts';
import { gatherMaterial } from '#integrations/search/documents.ts';
import { stemEnglish } from '#platform/search/stem-english.ts';
import { readContent } from '#reader/read-content.ts';
import { pagesOf } from '#tests/support/search-pages.ts';
import { firstUrls, isAnswered, isPage, readQueries } from '#tests/support/search-queries.ts';

// Documents come from content/ through the reader, so that this runs without a built site. The browser test asks the same
// questions of the finished pages, with both engines.
const { content } = await readContent('content');

test.each(content.localeIds)('%s: every page that a query should find exists', (localeId) => {
  const { documents } = gatherMaterial(content, localeId, pagesOf(content, localeId));
  const wanted = new Set(readQueries(localeId).flatMap(({ find }) => find));
  expect([...wanted].filter((page) => !documents.some(({ url }) => isPage(page, url)))).toEqual([]);
});

async function openEngine(localeId: string) {
  const { documents, texts } = gatherMaterial(content, localeId, pagesOf(content, localeId));
  const { synonyms = [], passOver = [] } = content.searchWords.get(localeId)?.data ?? {};
  const index = { documents, synonyms, passOver, ahead: [] };
  return createLunrEngine({ lunr, language: createLanguage(localeId, stemEnglish), index, texts });
}

test.each([
  ['nl', 'mijn zoon bidt veel'],
  ['nl', 'geloof'],
  ['nl', 'hoofddoek'],
  ['en', 'my son prays a lot'],
  ['en', 'religion'],
  ['en', 'headscarf'],
  ['ar', 'ابني يصلي كثيرا'],
  ['ar', 'الدين'],
  ['ar', 'الحجاب'],
  ['tr', 'oğlum çok dua ediyor'],
  ['tr', 'namaz'],
  ['tr', 'başörtüsü'],
])('%s: faith and dress ("%s") never lead to the word for violence', async (localeId, query) => {
  const urls = (await (await openEngine(localeId)).search(query)).map(({ url }) => url);
  expect(urls).toContain('mothers/change/no-sign-alone.html');
  expect(urls).not.toContain('glossary.html#far-ideas');
});

test.each(content.localeIds)(
  '%s: at least 9 in 10 everyday queries find their page among the first three',
  async (localeId) => {
    const engine = await openEngine(localeId);
    const queries = readQueries(localeId);
    const missed: string[] = [];
    for (const query of queries) {
      const shown = groupHits(await engine.search(query.query)).flatMap(({ hits }) => hits);
      if (!isAnswered(query, firstUrls(shown))) missed.push(query.query);
    }
    expect(queries.length).toBeGreaterThanOrEqual(25);
    expect(missed.length / queries.length, `not found: ${missed.join(' | ')}`).toBeLessThanOrEqual(0.1);
  },
);
