import { expect, test } from '@playwright/test';

// A server shows 404.html at the wrong address itself, however deep it is.
for (const wrong of ['nl/nothing.html', 'nl/mothers/deep/er/nothing.html', 'nothing.html']) {
  test(`from the wrong address ${wrong} every link leads back into the site`, async ({ page }) => {
    const folder = process.env['SITE_SUB_URL'] ?? '';
    const answer = await page.goto(folder + wrong);
    expect(answer?.status()).toBe(404);
    // The page script is put in by another script here, after the root was found.
    await expect(page.locator('html')).toHaveAttribute('data-script');
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.startsWith(folder), link).toBe(true);
      expect((await page.request.get(link)).status(), link).toBe(200);
    }
  });
}
