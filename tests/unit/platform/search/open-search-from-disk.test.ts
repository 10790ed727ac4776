// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { registerName } from '#domain/search/files.ts';
import { packIndex, packTexts } from '#domain/search/pack.ts';
import type { SearchAnswer } from '#domain/search/search-state.ts';
import { openSearch } from '#platform/search/open-search.ts';

afterEach(() => vi.unstubAllGlobals());

test('from a disk the full text is searched by lunr, also in a language that Pagefind searches on a server', async () => {
  const lamp = { url: 'lamp.html', group: 'lesson', title: 'A lamp', summary: '', headings: [], words: [] } as const;
  vi.stubGlobal('location', { protocol: 'file:' });
  vi.stubGlobal(registerName, {
    en: packIndex({ documents: [lamp], synonyms: [], passOver: [], ahead: [] }),
    'en-text': packTexts([{ url: 'lamp.html', passages: ['It gives a little light.'] }]),
  });
  const answers: SearchAnswer[] = [];
  await openSearch({ localeId: 'en', engine: 'pagefind', root: '../' }).ask('light', (answer) => answers.push(answer));
  expect(answers.at(-1)).toMatchObject({ reach: 'whole', hits: [{ url: 'lamp.html' }] });
});
