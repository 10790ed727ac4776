import { expect } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';

/** The page's text as it is shown; empty while the next page is on its way. */
export async function readText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText).catch(() => '');
}

/** Waits until the page shows a text. */
export async function seeText(page: Page, text: string): Promise<void> {
  await expect.poll(() => readText(page), `no "${text}" on ${page.url()}`).toContain(text);
}

/** Where the page is now, within the folder. Asked of the page itself: a driver may not notice that a page came from memory. */
export async function readPlace(page: Page, folder: string): Promise<string> {
  return page.evaluate((start) => location.href.replace(start, ''), folder).catch(() => '');
}

export async function seePlace(page: Page, folder: string, place: string): Promise<void> {
  await expect.poll(() => readPlace(page, folder)).toBe(place);
}

/** Clicks a link, a button or a summary by its whole text, as somebody does who sees it. */
export async function click(page: Page, text: string): Promise<void> {
  const find = (wanted: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary')].find(
      (part) => part.innerText.trim() === wanted && part.checkVisibility(),
    );
  await page.waitForFunction(find, {}, text);
  const part = await page.evaluateHandle(find, text);
  await (part as ElementHandle<HTMLElement>).click(); // found a line ago
}

/** Goes on with the Tab key until the focus stands on a link or button whose text begins so, and presses Enter. */
export async function enterByKeyboard(page: Page, text: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      (wanted) => (document.activeElement as HTMLElement | null)?.innerText.trim().startsWith(wanted),
      text,
    );
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to "${text}" on ${page.url()}.`);
}
