import { expect, test } from '@playwright/test';
import { findKept } from '#tests/support/device-steps.ts';
import { openPage } from '#tests/support/open-page.ts';
import { listDistinctPages } from '#tests/support/pages.ts';
import { watchPage } from '#tests/support/watch-page.ts';

const folder = process.env['SITE_SUB_URL'] ?? '';

for (const path of listDistinctPages()) {
  test(`${path} stays inside the folder of the site and inside its policy, and keeps nothing unasked`, async ({
    page,
  }) => {
    const seen = await watchPage(page, folder);
    await openPage(page, folder + path);
    const theme = page.locator('[data-theme-switch]');
    if (await theme.count()) await theme.click();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual([]);
    expect(await findKept(page)).toEqual([]);
  });
}

test('the watch notices a request outside the folder, and code that the policy blocks', async ({ page }) => {
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;
  const trap = `<!doctype html>${policy}<title>x</title><img src="/outside.png" alt=""><script>document.title = 'ran'</script>`;
  await page.route(`${folder}trap.html`, (route) => route.fulfill({ contentType: 'text/html', body: trap }));
  const seen = await watchPage(page, folder);
  await page.goto(`${folder}trap.html`);
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toBe('x');
  expect(seen).toContainEqual(expect.stringMatching(/^asked for .*\/outside\.png$/));
  expect(seen).toContainEqual('said policy: script-src-elem blocked inline');
});
