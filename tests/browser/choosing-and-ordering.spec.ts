import { axeOn } from '#tests/support/axe.ts';
import { expect, test, type Page } from '@playwright/test';
import ar from '../../content/ui/ar.json' with { type: 'json' };
import nl from '../../content/ui/nl.json' with { type: 'json' };

const languages = { nl, ar };
type Language = keyof typeof languages;

const choicePage = 'mothers/change/what-to-choose.html';
const orderPage = 'mothers/you-and-child/after-a-hard-talk.html';

const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

/** Where the practice announces; the page has another such place for *Leave now*. */
const told = (page: Page) => page.locator('.practice').getByRole('status');

/** The phone reads by daylight and the desktop at night, so that both sets of colours are measured. */
test.use({ colorScheme: ({}, use, info) => use(info.project.name === 'desktop' ? 'dark' : 'light') });

async function expectNoBarrier(page: Page) {
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide, 'nothing is wider than the screen').toBe(false);
}

const tap = async (page: Page, name: string) =>
  test.info().project.name === 'phone' ? button(page, name).tap() : button(page, name).click();

for (const language of Object.keys(languages) as Language[]) {
  const { choice, order } = languages[language].practice;

  test(`${language}: situations can be finished, and no state has a barrier`, async ({ page }) => {
    await page.goto(`${language}/${choicePage}`);
    const several = page.getByRole('group', { name: choice.pick.several });
    const one = page.getByRole('group', { name: choice.pick.one });
    await expectNoBarrier(page);
    await tap(page, choice.done);
    await expect(told(page)).toHaveText(choice.empty);
    await several.getByRole('checkbox').first().check();
    await several.getByRole('checkbox').nth(1).check();
    await expectNoBarrier(page);
    await tap(page, choice.done);
    await expect(told(page)).toContainText(choice.view.draft.fits);
    await expect(told(page)).toContainText(choice.view.draft.not);
    await expectNoBarrier(page);
    await tap(page, choice.next);
    await one.getByRole('button').first().click();
    await expectNoBarrier(page);
    await tap(page, choice.next);
    await several.getByRole('checkbox').first().check();
    await tap(page, choice.done);
    await tap(page, choice.toEnd);
    await expect(page.getByRole('heading', { name: choice.end })).toBeFocused();
    await expectNoBarrier(page);
    await tap(page, choice.more);
    await expect(one.getByRole('button').first()).toBeVisible();
  });

  test(`${language}: steps can be put in order, and no state has a barrier`, async ({ page }) => {
    await page.goto(`${language}/${orderPage}`);
    await expect(page.getByRole('group', { name: order.ask })).toBeVisible();
    await expectNoBarrier(page);
    const down = page.locator('.step').first().getByRole('button').last();
    await down.click();
    await expect(told(page)).not.toBeEmpty();
    await expectNoBarrier(page);
    await tap(page, order.done);
    await expect(page.getByRole('heading', { name: order.yourOrder })).toBeFocused();
    await expect(told(page)).toContainText(order.turned.draft);
    await expectNoBarrier(page);
    await tap(page, order.change);
    await expect(page.getByRole('group', { name: order.ask })).toBeVisible();
    await tap(page, order.done);
    await tap(page, order.more);
    await tap(page, order.done);
    await expect(button(page, order.again)).toBeVisible();
  });
}

test('steps can be moved with the keyboard alone, and the focus stays on the button', async ({ page }) => {
  const { order } = nl.practice;
  await page.goto(`nl/${orderPage}`);
  const up = page.locator('.step').nth(3).getByRole('button').first();
  const name = (await up.getAttribute('aria-label')) ?? '';
  await up.focus();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Enter');
    await expect(button(page, name)).toBeFocused();
  }
  await expect(page.locator('.step').first().getByRole('button').first()).toHaveAttribute('aria-label', name);
  await expect(button(page, name)).toHaveAttribute('aria-disabled', 'true');
  await button(page, order.done).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: order.yourOrder })).toBeFocused();
});

test('situations can be answered with the keyboard alone', async ({ page }) => {
  const { choice } = nl.practice;
  await page.goto(`nl/${choicePage}`);
  await page.getByRole('checkbox').nth(1).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await button(page, choice.done).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: choice.yourChoice })).toBeFocused();
  await button(page, choice.next).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: choice.pick.one }).getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText(choice.view.draft.fits);
});

for (const [path, isReady] of [
  [choicePage, nl.practice.choice.done],
  [orderPage, nl.practice.order.done],
] as const) {
  test(`nl/${path} works after going away and coming back, and after a reload; nothing is stored`, async ({ page }) => {
    await page.goto(`nl/${path}`);
    await expect(button(page, isReady)).toBeVisible();
    await page.goto('nl/help.html');
    await page.goBack();
    await tap(page, isReady);
    await page.reload();
    await expect(button(page, isReady)).toBeVisible();
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  });
}
