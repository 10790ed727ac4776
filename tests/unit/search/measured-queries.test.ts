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

test.each(content.localeIds)(
  '%s: at least 9 in 10 everyday queries find their page among the first three',
  async (localeId) => {
    const { documents, texts } = gatherMaterial(content, localeId, pagesOf(content, localeId));
    const { synonyms = [], passOver = [] } = content.searchWords.get(localeId)?.data ?? {};
    const language = createLanguage(localeId, stemEnglish);
    const engine = await createLunrEngine({
      lunr,
      language,
      index: { documents, synonyms, passOver, ahead: [] },
      texts,
    });
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
