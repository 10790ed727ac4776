import { axeOn } from '#tests/support/axe.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import ar from '../../content/ui/ar.json' with { type: 'json' };
import en from '../../content/ui/en.json' with { type: 'json' };

export { ar, en };

/** How a reader presses something: with a finger where the screen takes it, with the mouse elsewhere. */
export async function press(page: Page, target: Locator): Promise<void> {
  const hasTouch = await page.evaluate(() => navigator.maxTouchPoints > 0);
  await (hasTouch ? target.tap() : target.click());
}

/** What is in the middle of the page has no known barrier, best practice included, and nothing that scrolls sideways. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(screen);
}

/** Everything in both storages of the tab, by key. */
export async function readStorages(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());
}
