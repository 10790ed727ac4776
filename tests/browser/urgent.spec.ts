import { expect, test } from '@playwright/test';
import { openPage } from '#tests/support/open-page.ts';

for (const locale of ['nl', 'ar']) {
  test(`urgent situations are a table on every screen and lead to their text: ${locale}`, async ({ page }) => {
    await openPage(page, `${locale}/urgent.html`);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await expect(table.getByRole('rowheader')).toHaveCount(7);
    await expect(table.getByRole('cell')).toHaveCount(14);

    for (const link of await table.getByRole('rowheader').getByRole('link').all()) {
      const part = (await link.getAttribute('href')) ?? '';
      expect(part).toMatch(/^#[a-z-]+$/);
      await expect(page.locator(`${part} + h2`)).toHaveCount(1);
    }
    for (const link of await table.getByRole('link').all())
      expect((await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    for (const call of await table.getByRole('cell').getByRole('link').all())
      expect(await call.getAttribute('href')).toMatch(/^tel:\d+$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('the link of a situation shows its text on this page, and names it neutrally in the history', async ({ page }) => {
  await openPage(page, 'en/urgent.html');
  await page.getByRole('link', { name: 'You are afraid at home' }).click();
  await expect(page).toHaveURL(/\/en\/urgent\.html#at-home$/);
  await expect(page.getByRole('heading', { name: 'You are afraid at home' })).toBeInViewport();
});
