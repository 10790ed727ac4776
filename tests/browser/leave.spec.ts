import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answersKey, leftKey } from '#platform/keys.ts';
import { answerOneStory, en, places, readVisit } from '#tests/support/device-steps.ts';
import { listPages } from '#tests/support/pages.ts';

const soup = /\/soup\.html$/;

for (const [kind, path] of Object.entries(places)) {
  test(`${kind}: Leave now comes right after the skip link, and is large enough for a thumb`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const link = page.locator('[data-leave]');
    await expect(link).toBeFocused();
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
}

test('every page has the way out, except the page it leads to', () => {
  const without = listPages().filter((path) => !/<a\b[^>]* data-leave[= ]/.test(readFileSync(`dist/${path}`, 'utf8')));
  expect(without.filter((path) => !soup.test(`/${path}`))).toEqual([]);
  expect(without.length).toBeGreaterThan(0); // the neutral pages themselves: the pattern does tell them apart
});

test('one click: the neutral page stands in place of this one, and going back leads to no page of the course', async ({
  page,
}) => {
  await page.goto(places.home);
  await page.goto(places.lesson);
  const before = await page.evaluate(() => history.length);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(soup);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(soup);
  await expect(page.locator('body')).not.toContainText(en.site.menu);
});

test('the page is blank at once, under a neutral title, before the neutral page is there', async ({ page }) => {
  await page.goto(places.lesson);
  // Looked at from inside and told on the next page: Playwright's own questions wait until that page is there.
  await page.evaluate(() => {
    const isSeen = (part: string) => document.querySelector(part)?.checkVisibility({ visibilityProperty: true });
    new MutationObserver(() => {
      sessionStorage.setItem(
        'seen',
        [location.pathname, document.title, isSeen('h1'), isSeen('[data-leave]')].join(' '),
      );
    }).observe(document.documentElement, { attributeFilter: ['data-covered'] });
  });
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(soup);
  expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBe(
    `/${places.lesson} ${en.safety.leaveTitle} false false`,
  );
});

test('the neutral page is not told where she came from', async ({ page }) => {
  await page.goto(places.lesson);
  const asked = page.waitForRequest(soup);
  await page.locator('[data-leave]').click();
  expect(await (await asked).headerValue('referer')).toBeNull();
});

test('the answers of this visit are forgotten', async ({ page }) => {
  await answerOneStory(page);
  await expect.poll(() => readVisit(page, answersKey)).toHaveLength(1);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(soup);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([leftKey]);
});

test('Shift three times leaves, with the progress in sight', async ({ page }) => {
  await page.goto(places.lesson);
  await page.keyboard.press('Shift');
  await expect(page.getByText(en.safety.leaveMore2)).toBeInViewport();
  await page.keyboard.press('Shift');
  await expect(page.getByText(en.safety.leaveMore1)).toBeInViewport();
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(soup);
});

test('capitals and other keys do not leave', async ({ page }) => {
  await page.goto(places.lesson);
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Alt+Shift', 'Alt+Shift', 'Alt+Shift'])
    await page.keyboard.press(key);
  await expect(page).toHaveURL(new RegExp(`${places.lesson}$`));
  await expect(page.locator('h1')).toBeVisible();
});

test('opening the site anew works as always, and forgets that she left', async ({ page }) => {
  await page.goto(places.lesson);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(soup);
  await page.goto(places.home);
  await expect(page.locator('h1')).toBeVisible();
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
});

test('a page behind another app is blank, and comes back as it was', async ({ page }) => {
  await page.goto(places.lesson);
  const show = (state: 'hidden' | 'visible') =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await show('hidden');
  await expect(page.locator('h1')).toBeHidden();
  await show('visible');
  await expect(page.locator('h1')).toBeVisible();
});

test('a page behind another app still prints', async ({ page }) => {
  await page.goto(places.lesson);
  await page.evaluate(() => document.documentElement.setAttribute('data-covered', ''));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
});

test('the first page of a visit explains it once', async ({ page }) => {
  await page.goto(places.home);
  await expect(page.getByText(en.safety.firstVisit)).toBeVisible();
  await page.getByRole('button', { name: en.safety.firstVisitClose }).click();
  await expect(page.getByText(en.safety.firstVisit)).toBeHidden();
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByText(en.safety.firstVisit)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link to the neutral page, and nothing stands there that only a script could answer', async ({
    page,
  }) => {
    await page.goto(places.lesson);
    for (const part of ['[data-theme-switch]', '[data-print]', '[data-print-trace]', '[data-leave-progress]']) {
      await expect(page.locator(part)).toBeHidden();
    }
    await page.locator('[data-leave]').click();
    await expect(page).toHaveURL(soup);
  });
});
