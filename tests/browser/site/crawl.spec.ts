import { expect, test } from '@playwright/test';
import { crawl } from '#tests/support/crawl.ts';
import { isUnlinked, listPages } from '#tests/support/pages.ts';

test.setTimeout(120_000); // One test for the whole site.

for (const [place, variable] of [
  ['at the root of a host', 'SITE_URL'],
  ['in a sub-folder', 'SITE_SUB_URL'],
] as const) {
  test(`every link, fragment, picture and script answers ${place}`, async () => {
    const { problems } = await crawl(process.env[variable] ?? '', listPages());
    expect(problems).toEqual([]);
  });
}

test('every page can be reached by links from the first one', async () => {
  const { reached } = await crawl(process.env['SITE_URL'] ?? '');
  expect(listPages().filter((page) => !isUnlinked(page) && !reached.has(page))).toEqual([]);
});
