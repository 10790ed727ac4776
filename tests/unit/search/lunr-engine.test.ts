import lunr from 'lunr';
import { expect, test } from 'vitest';
import { createLanguage } from '#domain/search/create-language.ts';
import type { SearchDocument, SearchText } from '#domain/search/document.ts';
import { createLunrEngine } from '#domain/search/lunr-engine.ts';
import { aDocument } from '#tests/support/a-document.ts';

async function anEngine(
  documents: readonly SearchDocument[],
  { localeId = 'ar', texts = [] }: { localeId?: string; texts?: SearchText[] } = {},
) {
  const language = createLanguage(localeId, (word) => word);
  return createLunrEngine({ lunr, language, index: { documents, synonyms: [], passOver: [], ahead: [] }, texts });
}

test('Arabic words are found, which lunr alone throws away', async () => {
  const engine = await anEngine([
    aDocument('school.html', { title: 'في المدرسة' }),
    aDocument('home.html', { title: 'في البيت' }),
  ]);
  expect((await engine.search('بالمدرسه')).map(({ url }) => url)).toEqual(['school.html']);
});

test('a word that begins with a Turkish letter is found, which lunr alone cuts', async () => {
  const engine = await anEngine([aDocument('word.html', { title: 'Şifre' })], { localeId: 'tr' });
  expect(await engine.search('sifre')).toHaveLength(1);
});

test('a title counts more than a text', async () => {
  const engine = await anEngine([aDocument('text.html'), aDocument('title.html', { title: 'الشرطة' })], {
    texts: [{ url: 'text.html', passages: ['اتصلوا بالشرطة'] }],
  });
  expect((await engine.search('شرطة'))[0]?.url).toBe('title.html');
});

test('the excerpt is the passage that speaks of the query, with its words told apart', async () => {
  const engine = await anEngine([aDocument('a.html', { summary: 'x' })], {
    localeId: 'en',
    texts: [{ url: 'a.html', passages: ['Nothing here.', 'Grandfather sits at the table.'] }],
  });
  const [hit] = await engine.search('grandfather');
  expect(hit).toMatchObject({ excerpt: 'Grandfather sits at the table.', matches: ['Grandfather'] });
});

test('without a fitting passage the summary stands', async () => {
  const engine = await anEngine([aDocument('a.html', { title: 'Tea', summary: 'About tea.' })], { localeId: 'en' });
  expect((await engine.search('tea'))[0]?.excerpt).toBe('About tea.');
});

test('help lines at one address stay apart', async () => {
  const engine = await anEngine(
    [aDocument('help.html#danger', { title: 'One line' }), aDocument('help.html#danger', { title: 'Other line' })],
    { localeId: 'en' },
  );
  expect((await engine.search('line')).map(({ title }) => title)).toEqual(['One line', 'Other line']);
});

test('nothing fits: no hits, and no error', async () => {
  const engine = await anEngine([aDocument('a.html')], { localeId: 'en' });
  expect(await engine.search('xqzqv')).toEqual([]);
  expect(await engine.search('  ')).toEqual([]);
  expect(await engine.search('*^~+-:')).toEqual([]);
});

test('a pause is offered after every document', async () => {
  let pauses = 0;
  const language = createLanguage('en', (word) => word);
  const documents = [aDocument('a.html'), aDocument('b.html')];
  const pause = () => Promise.resolve(void (pauses += 1));
  await createLunrEngine({ lunr, language, index: { documents, synonyms: [], passOver: [], ahead: [] }, pause });
  expect(pauses).toBe(2);
});
