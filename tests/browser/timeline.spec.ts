import { axeOn } from '#tests/support/axe.ts';
import { expect, test, type Page } from '@playwright/test';
import ar from '../../content/ui/ar.json' with { type: 'json' };
import nl from '../../content/ui/nl.json' with { type: 'json' };

const address = (locale: string) => `${locale}/mothers/change/week-by-week.html`;
const weeks = 6;

/** Finds nothing on the page as it stands, in any state. */
async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}

const answerButton = (page: Page, ui: typeof nl, answer: keyof typeof nl.practice.recognise.answers) =>
  page.getByRole('button', { name: ui.practice.recognise.answers[answer], exact: true });
const weekHeading = (page: Page, ui: typeof nl, number: number) =>
  page.getByRole('heading', {
    name: ui.practice.timeline.week.replace('{{number}}', `${number}`).replace('{{count}}', `${weeks}`),
  });

test('both timelines are finished with the keyboard alone', async ({ page }) => {
  await page.goto(address('nl'));
  const { timeline, recognise } = nl.practice;
  for (const next of [recognise.next, timeline.again]) {
    for (let week = 1; week <= weeks; week += 1) {
      await answerButton(page, nl, 'ordinary').focus();
      await page.keyboard.press('ArrowDown');
      await expect(answerButton(page, nl, 'worry')).toBeFocused();
      await page.keyboard.press(week % 2 === 0 ? 'Enter' : 'Space');
      if (week < weeks) await expect(weekHeading(page, nl, week + 1)).toBeFocused();
    }
    await expect(page.getByRole('heading', { name: timeline.lookBack })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main details[open]')).toHaveCount(1);
    await page.getByRole('button', { name: next, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(weekHeading(page, nl, 1)).toBeFocused();
  }
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
  for (let week = 1; week <= weeks; week += 1) {
    await answerButton(page, nl, week < 4 ? 'ordinary' : 'danger').tap();
    if (week === 2) await checkSizes();
  }
  await expect(page.getByText(nl.practice.timeline.told.acted)).toBeVisible();
  await checkSizes();
  await page.locator('main summary').nth(2).tap();
  await expect(page.locator('main details[open]')).toHaveCount(1);
  await context.close();
});

test('in Arabic the arrow of the writing direction goes on, and the last week shows the band', async ({ page }) => {
  await page.goto(address('ar'));
  const { timeline, recognise } = ar.practice;
  for (let week = 1; week <= weeks; week += 1) await answerButton(page, ar, 'ordinary').click();
  await expect(page.getByText(timeline.told.stayed)).toBeVisible();
  await page.getByRole('button', { name: recognise.next, exact: true }).click();
  await expect(weekHeading(page, ar, 1)).toBeFocused(); // a moment after it stands there
  await answerButton(page, ar, 'ordinary').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(answerButton(page, ar, 'worry')).toBeFocused();
  for (let week = 1; week <= weeks; week += 1) await answerButton(page, ar, week < 3 ? 'ordinary' : 'worry').click();
  await expect(page.getByText(timeline.told.within)).toBeVisible();
  await expect(page.getByText(timeline.band)).toHaveCount(3);
  await expect(page.getByText(timeline.moved)).toHaveCount(1);
  await expect(page.getByText(timeline.easier)).toBeVisible();
});

test('every state is without a known barrier, also after a week is judged again', async ({ page }) => {
  await page.goto(address('nl'));
  const { timeline, recognise } = nl.practice;
  await expect(answerButton(page, nl, 'ordinary')).toBeVisible();
  await expectNoBarrier(page);
  await answerButton(page, nl, 'worry').click();
  await page.getByRole('button', { name: timeline.previous, exact: true }).click();
  await expect(weekHeading(page, nl, 1)).toBeFocused();
  for (let week = 1; week <= weeks; week += 1) await answerButton(page, nl, 'ordinary').click();
  await page.locator('main summary').first().click();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: recognise.next, exact: true }).click();
  await expectNoBarrier(page);
  for (let week = 1; week <= weeks; week += 1) await answerButton(page, nl, 'danger').click();
  await expect(page.getByText(timeline.told.before)).toBeVisible();
  await expectNoBarrier(page);
});

test('after leaving and going back it can be finished, and nothing was kept', async ({ page }) => {
  await page.goto(address('nl'));
  await answerButton(page, nl, 'danger').click();
  await page.getByRole('link', { name: nl.nav.help, exact: true }).first().click();
  await page.goBack();
  await expect(answerButton(page, nl, 'ordinary')).toBeVisible();
  // Whether the browser kept the page in memory is its own choice.
  const first = (await weekHeading(page, nl, 2).count()) > 0 ? 2 : 1;
  for (let week = first; week <= weeks; week += 1) await answerButton(page, nl, 'ordinary').click();
  await expect(page.getByText(nl.practice.timeline.easier)).toBeVisible();
  await page.reload();
  await expect(weekHeading(page, nl, 1)).toHaveCount(1); // the second one is gone when the live version is there
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
