import { expect, type Page } from '@playwright/test';

/** Opens a page and wakes every part of it that waits to be seen, as somebody does who reads to the end. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await wakeIslands(page);
}

/** Scrolls to each island and waits until it runs. One that stays asleep fails the test. */
export async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const island of document.querySelectorAll('astro-island')) {
      island.firstElementChild?.scrollIntoView();
      await painted(); // what is in view is looked at once a frame
    }
    scrollTo(0, 0);
  });
  // What is hidden, or folded away in <details>, sleeps until it is shown.
  const asleep = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('astro-island[ssr]')]
        .filter((island) => island.firstElementChild?.checkVisibility())
        .map((island) => island.getAttribute('component-url')),
    );
  await expect.poll(asleep, 'islands that do not run').toEqual([]);
}
