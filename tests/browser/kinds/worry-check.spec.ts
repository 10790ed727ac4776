import { expect, test, type Page } from '@playwright/test';
import { ar, en, expectNoBarrier, press, readStorages } from '#tests/support/finish-kind.ts';
import { findKept } from '#tests/support/device-steps.ts';

const path = (locale: string) => `${locale}/mothers/change/what-i-saw.html`;
const words = en.practice['worry-check'];
const { yes, unsure, no } = words.answers;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ending = (page: Page, name: 'call' | 'advice' | 'stay') => page.locator(`[data-ending=${name}]`);

test('ends with numbers to call, by touch or mouse, without a barrier on the way', async ({ page }) => {
  await page.goto(path('en'));
  await expect(button(page, yes)).toBeVisible();
  await expectNoBarrier(page);
  await press(page, button(page, no));
  await expectNoBarrier(page);
  await press(page, button(page, yes));
  await expect(ending(page, 'call').locator('a[href="tel:112"]')).toBeInViewport();
  await expect(ending(page, 'advice')).toBeHidden();
  await expectNoBarrier(page);
  await press(page, button(page, words.again));
  for (const answer of [no, no, unsure]) await press(page, button(page, answer));
  await expect(ending(page, 'advice')).toBeVisible();
  await expectNoBarrier(page);
  await press(page, button(page, words.back));
  for (const answer of [no, no]) await press(page, button(page, answer));
  await expect(page.getByText(words.stay, { exact: true })).toBeVisible();
  await expectNoBarrier(page);
});

test('ends by keyboard alone', async ({ page }) => {
  await page.goto(path('en'));
  await button(page, yes).focus();
  await page.keyboard.press('ArrowDown');
  await expect(button(page, unsure)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(ending(page, 'advice').locator('summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(ending(page, 'advice').locator('a').first()).toBeFocused();
});

test('ends in Arabic, where the left arrow goes on', async ({ page }) => {
  const { answers, outcomes } = ar.practice['worry-check'];
  await page.goto(path('ar'));
  await button(page, answers.yes).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(button(page, answers.unsure)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: outcomes.call })).toBeVisible();
  await expectNoBarrier(page);
});

test('leaves no trace: not in a storage, not in the address, not after a reload or going back', async ({ page }) => {
  await page.goto(path('en'));
  await expect(button(page, yes)).toBeVisible();
  const [before, address] = [await readStorages(page), page.url()];
  await press(page, button(page, unsure));
  await press(page, button(page, no));
  await expect(ending(page, 'advice')).toBeVisible();
  expect(await readStorages(page)).toEqual(before);
  expect(await findKept(page)).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => [history.length, history.state])).toEqual([2, null]);

  await page.reload();
  await expect(button(page, yes)).toBeVisible();
  await expect(page.locator('[data-ending]:visible')).toHaveCount(0);

  await press(page, button(page, yes));
  await ending(page, 'call').getByRole('link', { name: words.pages.urgent }).click();
  await page.goBack();
  await expect(button(page, yes)).toBeVisible();
  await expect(page.locator('[data-ending]:visible')).toHaveCount(0);
});

test('paper gets one sentence, and neither questions nor endings', async ({ page }) => {
  await page.goto(path('en'));
  await press(page, button(page, unsure));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(words.paper)).toBeVisible();
  await expect(page.getByText(words.noTest)).toBeHidden();
  await expect(page.locator('.story:visible, [data-ending]:visible')).toHaveCount(0);
});

test('is one link away from the numbers', async ({ page }) => {
  await page.goto('en/help.html');
  await page.getByRole('link', { name: en.help.unsure }).click();
  await expect(button(page, yes)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read, and every ending opened', async ({ page }) => {
    await page.goto(path('en'));
    await expect(page.getByText(words.leads.dangerYes).first()).toBeVisible();
    await page.getByText(words.outcomes.call, { exact: true }).click();
    await expect(ending(page, 'call').locator('a[href="tel:112"]')).toBeVisible();
  });
});
