import { expect, test, type Page } from '@playwright/test';
import { places } from '#tests/support/device-steps.ts';

/** What happens before the deferred script is there: it never comes. */
async function withoutDeferredScript(page: Page): Promise<void> {
  await page.route(/\/assets\/page\./, (route) => route.abort());
}

test('her theme is there before anything is painted', async ({ page }) => {
  await page.goto(places.lesson);
  const theme = page.locator('[data-theme-switch]');
  await theme.click();
  await theme.click();
  await withoutDeferredScript(page);
  await page.goto(places.home);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('after leaving, a page that comes back is blank before anything is painted', async ({ page }) => {
  await page.goto(places.home);
  await page.goto(places.lesson);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(/soup\.html$/);
  await withoutDeferredScript(page);
  await page.goBack();
  await expect(page.locator('h1')).toBeHidden();
});

test('a page that was not left is shown, also when the deferred script does not come', async ({ page }) => {
  await withoutDeferredScript(page);
  await page.goto(places.home);
  await page.goto(places.lesson);
  await page.goBack();
  await expect(page.locator('h1')).toBeVisible();
});
