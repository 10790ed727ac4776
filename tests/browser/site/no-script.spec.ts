import { expect, test } from '@playwright/test';
import { listPages } from '#tests/support/pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of listPages()) {
  test(`${path} can be read without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    const text = await page.locator('main').innerText();
    expect(text.trim().length).toBeGreaterThan(80);
    await expect(page.locator('main [aria-busy="true"], main .loading')).toHaveCount(0);
  });

  test(`${path} hides no answer without script`, async ({ page }) => {
    await page.goto(path);
    for (const part of await page.locator('main details').all()) {
      const [whole, summary] = [await part.textContent(), await part.locator('summary').first().textContent()];
      expect(summary?.trim()).not.toBe('');
      expect(whole?.trim().length).toBeGreaterThan(summary?.trim().length ?? 0);
    }
  });
}

test('the menu leads on without script', async ({ page }) => {
  await page.goto('nl/index.html');
  const links = page.getByRole('navigation').first().getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
  }
});
