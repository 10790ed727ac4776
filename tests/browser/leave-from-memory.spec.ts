import { expect, test } from '@playwright/test';
import { places } from '#tests/support/device-steps.ts';

// Browsers keep pages in memory and show them again as they were (bfcache). Playwright turns that off; readers have it.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

test('a page that the browser kept in memory leaves again when she goes back', async ({ page }) => {
  // The test server forbids storing pages, which would keep them out of memory too.
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-cache' } });
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(places.home);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => persisted && console.log('from memory')));
  await page.goto(places.lesson);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(/soup\.html$/);
  await page.evaluate(() => history.back());
  // Without this line the page may have been loaded anew, and the test would prove nothing about memory.
  await expect.poll(() => said).toContain('from memory');
  await expect(page).toHaveURL(/soup\.html$/);
});
