import { expect, test } from '@playwright/test';
import { watchPage } from '#tests/support/watch-page.ts';

const folder = process.env['SITE_SUB_URL'] ?? '';

// Every page is watched where it is looked through for barriers (every-page.spec.ts).
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
