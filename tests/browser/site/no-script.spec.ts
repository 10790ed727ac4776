import { expect, test } from '@playwright/test';
import { listKinds } from '#tests/support/pages.ts';

test.use({ javaScriptEnabled: false });

// What a browser shows of each kind of page; that no page lacks a part is read in plain-reading.spec.ts, page by page.
for (const path of listKinds()) {
  test(`${path} can be read without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    const text = await page.locator('main').innerText();
    expect(text.trim().length).toBeGreaterThan(80);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    // What is folded away, such as the feedback of a story, is there, and says what it is.
    const folds = await page.locator('main details').evaluateAll(readFolds);
    for (const { name, text } of folds) {
      expect(name).not.toBe('');
      expect(text.length).toBeGreaterThan(name.length);
    }
    const isPractice = path.split('/').length === 4 && (await page.locator('astro-island').count()) > 0;
    if (!isPractice) return;
    // Stories, situations and tasks fold our view away, each its own; a line of a conversation leads to what follows; a question says
    // where each answer leads; what is written by hand has a line on paper.
    const others = page.locator('main :is(a[href^="#"], .story li, .own-field, .paper-line)');
    const articles = await page.locator('main article').count();
    expect(folds.length + (await others.count())).toBeGreaterThanOrEqual(Math.max(1, articles));
  });
}

/** Runs in the page. */
function readFolds(folds: Element[]): { name: string; text: string }[] {
  return folds.map((fold) => ({
    name: fold.querySelector('summary')?.textContent.trim() ?? '',
    text: fold.textContent.trim(),
  }));
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
