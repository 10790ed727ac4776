import { expect, test, type Page } from '@playwright/test';
import { findKept, readRecord } from '#tests/support/device-steps.ts';
import { ar, en, expectNoBarrier, press, readStorages } from '#tests/support/finish-kind.ts';

const pages = { plans: 'mothers/change/my-next-step.html', reflections: 'mothers/you-and-child/a-quiet-moment.html' };
const words = en.practice['own-words'];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const told = (page: Page) => page.getByRole('main').getByRole('status');
const field = (page: Page) => page.getByRole('textbox').first();

async function open(page: Page, path: string, locale = 'en') {
  await page.goto(`${locale}/${path}`);
  await expect(field(page)).toBeVisible();
}

for (const [part, path] of Object.entries(pages)) {
  test(`${part}: written, kept, found again and erased, without a barrier on the way`, async ({ page }) => {
    await open(page, path);
    await expectNoBarrier(page);
    await field(page).fill('my aunt');
    await expectNoBarrier(page);
    await press(page, button(page, words.keepOwn));
    await expect(told(page)).toHaveText(words.said.kept);
    await expectNoBarrier(page);
    expect(await readRecord(page)).toMatchObject({ version: 3, [part]: [{ text: 'my aunt' }] });
    await page.reload();
    await expect(field(page)).toHaveValue('my aunt');
    await press(page, button(page, words.erase));
    await expect(told(page)).toHaveText(words.said.erased);
    await expectNoBarrier(page);
    await page.reload();
    await expect(field(page)).toHaveValue('');
  });

  test(`${part}: what was not kept is in no storage, and gone after a reload`, async ({ page }) => {
    await open(page, path);
    const before = await readStorages(page);
    await field(page).fill('my aunt');
    expect(await readStorages(page)).toEqual(before);
    expect(await findKept(page)).toEqual([]);
    await page.reload();
    await expect(field(page)).toHaveValue('');
  });

  test(`${part}: the page about this device shows it and erases it alone`, async ({ page }) => {
    await open(page, path);
    await field(page).fill('my aunt');
    await press(page, button(page, words.keepOwn));
    // The device answers a moment later; who leaves before that has not been told that anything is kept.
    await expect(told(page)).toHaveText(words.said.kept);
    await page.getByRole('link', { name: en.nav.device }).first().click();
    await expect(page.getByText(/: my aunt$/)).toBeVisible();
    await press(page, button(page, en.device.forget[part as keyof typeof pages]));
    await expect(page.getByText(/: my aunt$/)).toHaveCount(0);
    expect(await readRecord(page)).toMatchObject({ [part]: [] });
    await page.goBack();
    await expect(field(page)).toHaveValue('');
  });
}

test('a plan is written by keyboard alone', async ({ page }) => {
  await open(page, pages.plans);
  await field(page).focus();
  await page.keyboard.type('Amal');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Amal\nmy best friend');
  await button(page, words.keepOwn).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.keeping })).toBeFocused();
  expect(await readRecord(page)).toMatchObject({ plans: [{ field: 'who', text: 'Amal\nmy best friend' }] });
});

test('a plan is written in Arabic, with a number that stays whole', async ({ page }) => {
  await open(page, pages.plans, 'ar');
  const { keepOwn, said } = ar.practice['own-words'];
  await press(page, page.getByRole('button', { name: 'أقرب صديقة لي' }));
  await press(page, page.getByRole('button', { name: /LSE/ }));
  await press(page, button(page, keepOwn));
  await expect(told(page)).toHaveText(said.kept);
  expect((await readRecord(page)).plans.map(({ text }) => text)).toEqual(['أقرب صديقة لي', '088 20 80 080']);
  await expectNoBarrier(page);
});

test('paper has a neutral heading, labels and her words, and nothing else of the page', async ({ page }) => {
  await open(page, pages.plans);
  await field(page).fill('my aunt');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text.split('\n').filter(Boolean).slice(0, 3)).toEqual([en.practice.plan.paper, 'First with', 'my aunt']);
  expect(text).not.toContain(en.nav.course);
  expect(text).not.toContain(words.fear);
});

test('the card is printed as a card', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await open(page, pages.plans);
  await press(page, button(page, words.card));
  await expect(page.locator('body[data-printed] .paper')).toHaveAttribute('data-size', 'card');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has a line to write on for every question', async ({ page }) => {
    await page.goto(`en/${pages.plans}`);
    await expect(page.getByText(words.plain)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper-line:visible')).toHaveCount(6);
  });
});
