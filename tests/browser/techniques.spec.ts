import { axeOn } from '#tests/support/axe.ts';
import { expect, test, type Page } from '@playwright/test';
import ar from '../../content/ui/ar.json' with { type: 'json' };
import nl from '../../content/ui/nl.json' with { type: 'json' };

type Ui = typeof nl;
const address = (locale: string) => `${locale}/mothers/change/in-a-chat.html`;
const lines = 12;

/** Finds nothing on the page as it stands, in any state. */
async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}

const stepButton = (page: Page, ui: Ui, step: keyof Ui['practice']['techniques']['steps']) =>
  page.getByRole('button', { name: ui.practice.techniques.steps[step], exact: true });
const goOn = (page: Page, ui: Ui, line: number) =>
  page.getByRole('button', { name: ui.practice.techniques[line < lines ? 'next' : 'toEnd'], exact: true });

test('all chats are finished with the keyboard alone', async ({ page }) => {
  await page.goto(address('nl'));
  const { techniques } = nl.practice;
  for (let line = 1; line <= lines; line += 1) {
    const place = techniques.place.replace('{{number}}', `${line}`).replace('{{count}}', `${lines}`);
    if (line > 1) await expect(page.getByRole('heading', { name: place })).toBeFocused();
    await stepButton(page, nl, 'nothing').focus();
    await page.keyboard.press('ArrowDown');
    await expect(stepButton(page, nl, 'find')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main :focus')).toContainText(techniques.yourAnswer);
    await goOn(page, nl, line).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('heading', { name: techniques.end })).toBeFocused();
  await page.getByRole('button', { name: techniques.again }).focus();
  await page.keyboard.press('Enter');
  await expect(stepButton(page, nl, 'nothing')).toBeVisible();
});

test('by touch on a small phone nothing moves sideways, and every control is large enough', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(new URL(address('nl'), process.env['SITE_URL']).href);
  const checkSizes = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const box of await page.locator('.practice button, .practice summary, .practice a').all())
      expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  };
  for (let line = 1; line <= lines; line += 1) {
    await stepButton(page, nl, 'press').tap();
    if (line === 11) await checkSizes();
    await goOn(page, nl, line).tap();
  }
  await expect(page.getByText(nl.practice.techniques.about)).toBeVisible();
  await checkSizes();
  await context.close();
});

test('in Arabic the arrow of the writing direction goes on, and a line that presses leads to help', async ({
  page,
}) => {
  await page.goto(address('ar'));
  await stepButton(page, ar, 'nothing').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(stepButton(page, ar, 'find')).toBeFocused();
  for (let line = 1; line <= lines; line += 1) {
    await stepButton(page, ar, 'nothing').click();
    if (line === 11)
      await expect(page.locator('.practice').getByRole('link', { name: ar.nav.urgent, exact: true })).toBeVisible();
    await goOn(page, ar, line).click();
  }
  await expect(page.getByRole('heading', { name: ar.practice.techniques.end })).toBeVisible();
});

test('every state is without a known barrier', async ({ page }) => {
  await page.goto(address('nl'));
  await expect(stepButton(page, nl, 'nothing')).toBeVisible();
  await expectNoBarrier(page);
  for (let line = 1; line <= lines; line += 1) {
    await stepButton(page, nl, line % 2 === 0 ? 'nothing' : 'isolate').click();
    if (line === 2 || line === 11) await expectNoBarrier(page);
    await goOn(page, nl, line).click();
  }
  await expect(page.getByText(nl.practice.techniques.reread)).toBeVisible();
  await page.locator('main summary').first().click();
  await expectNoBarrier(page);
});

test('after leaving and going back it can be finished, and nothing was kept', async ({ page }) => {
  await page.goto(address('nl'));
  await stepButton(page, nl, 'find').click();
  await page.getByRole('link', { name: nl.nav.help, exact: true }).first().click();
  await page.goBack();
  // Whether the browser kept the page in memory is its own choice: the first line is answered, or is to be answered again.
  const answer = stepButton(page, nl, 'nothing');
  await expect(answer.or(goOn(page, nl, 1))).toBeVisible();
  if (await answer.isVisible()) await answer.click();
  for (let line = 1; line <= lines; line += 1) {
    if (line > 1) await answer.click();
    await goOn(page, nl, line).click();
  }
  await expect(page.getByText(nl.practice.techniques.about)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
