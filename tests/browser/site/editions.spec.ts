import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { crawl } from '#tests/support/crawl.ts';
import { markupRules } from '#tests/support/markup-rules.ts';
import { isUnlinked, listPages } from '#tests/support/pages.ts';
import { askOnPage } from '#tests/support/search-on-page.ts';

// Two examples stand for all editions: one with everything, one with fewer tracks and languages, these in another order.
// The length of titles is judged in the base; a municipality's own name may make them longer.
const validator = new HtmlValidate({ ...markupRules, rules: { ...markupRules.rules, 'long-title': 'off' } });

for (const id of ['voorbeeldstad', 'waterdorp']) {
  const folder = join('out/editions', id);

  test(`${id} is whole: every link, fragment, picture and script answers, and every page can be reached`, async () => {
    test.setTimeout(60_000); // One test for the whole site.
    const { reached, problems } = await crawl(new URL(`${id}/`, process.env['EDITIONS_URL']).href);
    expect(problems).toEqual([]);
    expect(listPages(folder).filter((page) => !isUnlinked(page) && !reached.has(page))).toEqual([]);
  });

  test(`${id} holds sound HTML and no open slot`, async () => {
    for (const page of listPages(folder)) {
      const html = readFileSync(join(folder, page), 'utf8');
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect({ page, messages, slots: html.match(/@@|<!--n:/g) }).toEqual({ page, messages: [], slots: null });
    }
  });
}

test('an edition with a known address tells search engines where each language stands, and only its own', async ({
  page,
}) => {
  const linksOf = async (path: string) => {
    await page.goto(new URL(path, process.env['EDITIONS_URL']).href);
    return page
      .locator('link[rel=canonical], link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  };
  const site = 'https://voorbeeldstad.example/dichtbij/';
  expect(await linksOf('voorbeeldstad/nl/help.html')).toEqual([
    [null, `${site}nl/help.html`],
    ...['nl', 'en', 'ar', 'tr'].map((id) => [id, `${site}${id}/help.html`]),
  ]);
  expect(await linksOf('waterdorp/nl/help.html')).toEqual([]);
});

test('an edition without a track has no page, link or search result of it, and an edition with it has all three', async ({
  page,
}) => {
  const pagesOf = (id: string) => listPages(join('out/editions', id)).filter((path) => path.includes('/team/'));
  const linksOf = async (id: string) => {
    await page.goto(new URL(`${id}/nl/mothers/index.html`, process.env['EDITIONS_URL']).href);
    return page.locator('main a[href*="team/"]').count();
  };
  const hitsOf = async (id: string) => {
    await page.goto(new URL(`${id}/nl/search.html`, process.env['EDITIONS_URL']).href);
    return (await askOnPage(page, 'samen werken rond één persoon')).filter((hit) => hit.startsWith('team/')).length;
  };
  expect(pagesOf('voorbeeldstad')).toContain('nl/team/index.html');
  expect(await linksOf('voorbeeldstad')).toBeGreaterThan(0);
  expect(await hitsOf('voorbeeldstad')).toBeGreaterThan(0);
  expect(pagesOf('waterdorp')).toEqual([]);
  expect(await linksOf('waterdorp')).toBe(0);
  expect(await hitsOf('waterdorp')).toBe(0);
});
