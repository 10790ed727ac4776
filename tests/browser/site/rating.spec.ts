import { expect, test } from '@playwright/test';
import { parseCsv } from '#integrations/keys/csv.ts';
import { headColumns } from '#integrations/keys/ratings-table.ts';
import { ratingsTemplate } from '#integrations/keys/template.ts';
import { wordsOfStory } from '#integrations/content-checks/shared/story-words.ts';
import { readContent } from '#reader/read-content.ts';
import { storiesOf } from '#reader/walk.ts';

test.use({ javaScriptEnabled: false });

for (const locale of ['nl', 'en', 'ar', 'tr']) {
  test(`the sheets in ${locale} have every story of this language, three answers and a line, in the order of the file for typing`, async ({
    page,
  }) => {
    const { content } = await readContent('content');
    await page.goto(`${locale}/rating.html`);
    const printed = await page.locator('.rated h3').evaluateAll((all) => all.map((one) => one.textContent.trim()));
    const typed = parseCsv(ratingsTemplate(content, locale)).rows.map(({ cells }) => cells.slice(0, headColumns));
    const rows = typed.filter(([place]) => /^[A-Z]\d+$/.test(place ?? ''));
    expect(printed).toEqual(rows.map(([place, , title]) => `${place} ${title}`));
    expect(rows.map(([, id]) => id).toSorted()).toEqual(
      storiesOf(content)
        .filter((placed) => wordsOfStory(placed, locale))
        .map(({ story }) => story.id)
        .toSorted(),
    );
    await expect(page.locator('.rated .ticks li')).toHaveCount(3 * rows.length);
    await expect(page.locator('.rated .fill-in')).toHaveCount(rows.length);
  });
  test(`the sheets in ${locale} tell raters nothing of what we think, and lead nowhere`, async ({ page }) => {
    const { content } = await readContent('content');
    await page.goto(`${locale}/rating.html`);
    const sheets = (await page.locator('.sheet').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    const said = storiesOf(content).flatMap((placed) => {
      const words = wordsOfStory(placed, locale);
      return words ? [...Object.values(words.answers), words.else, words.say] : [];
    });
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => sheets.includes(text.replace(/\s+/g, ' ').slice(0, 40)))).toEqual([]);
    await expect(page.locator('.sheet :is([id], a, details)')).toHaveCount(0);
  });
}

test('an organiser comes to the sheets from the page for municipalities, and prints each from a new page', async ({
  page,
}) => {
  await page.goto('nl/municipalities.html');
  await page.locator('main').getByRole('link', { name: 'de bladen' }).click();
  await expect(page).toHaveURL(/\/nl\/rating\.html$/);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.locator('.sheet').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
});
