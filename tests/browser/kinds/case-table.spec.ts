import { axeOn } from '#tests/support/axe.ts';
import { expect, test, type Page } from '@playwright/test';
import ar from '../../../content/ui/ar.json' with { type: 'json' };
import nl from '../../../content/ui/nl.json' with { type: 'json' };

const languages = { nl, ar };
const path = (locale: string) => `${locale}/team/one-table/friday-message.html`;
const cardCount = 8;

const button = (page: Page, name: string) => page.locator('.practice').getByRole('button', { name, exact: true });
const told = (page: Page) => page.locator('.practice').getByRole('status');
const tap = (page: Page, name: string) =>
  test.info().project.name === 'phone' ? button(page, name).tap() : button(page, name).click();

/** The phone reads by daylight and the desktop at night, so that both sets of colours are measured. */
test.use({ colorScheme: ({}, use, info) => use(info.project.name === 'desktop' ? 'dark' : 'light') });

async function expectNoBarrier(page: Page) {
  const { violations } = await axeOn(page).include('main').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide, 'nothing is wider than the screen').toBe(false);
}

for (const language of ['nl', 'ar'] as const) {
  test(`${language}: the case can be finished by touch, and no state has a barrier`, async ({ page }) => {
    test.setTimeout(60_000); // Axe looks at twelve states.
    const strings = languages[language].practice['case-table'];
    const { seats, cards, plan, steps, end } = strings;
    await page.goto(path(language));
    await expect(page.getByRole('group', { name: seats.ask })).toBeVisible();
    await expectNoBarrier(page);
    await tap(page, strings.done);
    await expect(told(page)).toHaveText(strings.empty);
    await expectNoBarrier(page);
    await page.getByLabel(strings.roles.police, { exact: true }).check();
    await page.getByLabel(strings.roles.ngo, { exact: true }).check();
    await tap(page, strings.done);
    await expect(told(page)).toHaveText(seats.compared.both);
    await expectNoBarrier(page);
    await tap(page, strings.next);
    for (let card = 1; card <= cardCount; card += 1) {
      if (card === 1) await expectNoBarrier(page);
      await tap(page, cards.reach[card % 2 === 0 ? 'table' : 'some']);
      if (card === 1 || card === 5) await expectNoBarrier(page);
      await tap(page, strings.next);
    }
    await expect(page.getByRole('group', { name: plan.ask })).toBeVisible();
    await expectNoBarrier(page);
    for (const box of await page.locator('.practice label, .practice button, .practice summary').all())
      expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('checkbox').nth(3).check();
    await tap(page, plan.toSteps);
    await expect(told(page)).toContainText(steps.invented);
    await expectNoBarrier(page);
    for (let step = 1; step <= 3; step += 1) await tap(page, strings.next);
    await expect(page.getByText(end.sides['limits-only'])).toBeVisible();
    await page.locator('.practice .answers summary').first().click();
    await expectNoBarrier(page);
    await tap(page, strings.again);
    await expect(page.getByRole('group', { name: seats.ask })).toBeVisible();
  });
}

test('the case can be finished with the keyboard alone', async ({ page }) => {
  const strings = nl.practice['case-table'];
  const { seats, cards, plan, end } = strings;
  const here = page.locator('main :focus');
  // Every screen takes the focus to its heading, a moment after it stands there.
  const heading = page.locator('#place');
  const pressOn = async (name: string) => {
    await button(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
  };
  await page.goto(path('nl'));
  await page.getByLabel(strings.roles.family, { exact: true }).focus();
  await page.keyboard.press('Space');
  await pressOn(strings.done);
  await expect(here).toHaveText(seats.view);
  await page.keyboard.press('Tab');
  await expect(page.locator('main summary:focus')).toHaveCount(1);
  await pressOn(strings.next);
  for (let card = 1; card <= cardCount; card += 1) {
    const place = cards.place.replace('{{number}}', `${card}`).replace('{{count}}', `${cardCount}`);
    await expect(here).toHaveText(place);
    await button(page, cards.reach.table).focus();
    await page.keyboard.press('ArrowDown');
    await expect(button(page, cards.reach.some)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(heading).toBeFocused();
    await pressOn(strings.next);
  }
  await expect(here).toHaveText(plan.ask);
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await pressOn(plan.toSteps);
  for (let step = 1; step <= 3; step += 1) await pressOn(strings.next);
  await expect(here).toHaveText(end.title);
  await expect(page.getByText(end.family.heard)).toBeVisible();
  await pressOn(strings.back);
  await expect(button(page, strings.next)).toBeVisible();
});

test('in Arabic the arrow of the writing direction goes on', async ({ page }) => {
  const { seats, cards, done, next, roles } = ar.practice['case-table'];
  await page.goto(path('ar'));
  await page.getByRole('group', { name: seats.ask }).getByLabel(roles.police, { exact: true }).check();
  await button(page, done).click();
  await button(page, next).click();
  await button(page, cards.reach.table).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(button(page, cards.reach.some)).toBeFocused();
});

test('after going back and after a reload it can be finished, and nothing was kept', async ({ page }) => {
  const strings = nl.practice['case-table'];
  await page.goto(path('nl'));
  await page.getByLabel(strings.roles.police, { exact: true }).check();
  await button(page, strings.done).click();
  await page.getByRole('link', { name: nl.nav.help, exact: true }).first().click();
  await page.goBack();
  // Whether the browser kept the page in memory is its own choice: she is where she was, or at the start.
  await expect(button(page, strings.done).or(button(page, strings.next))).toBeVisible();
  await page.reload();
  await page.getByLabel(strings.roles.family, { exact: true }).check();
  await button(page, strings.done).click();
  await expect(told(page)).toHaveText(strings.seats.compared.less);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the case is a text to read, with our view behind lines that open', async ({ page }) => {
    const { cards, end, differ } = nl.practice['case-table'];
    await page.goto(path('nl'));
    await expect(page.locator('.practice button, .practice input')).toHaveCount(0);
    await page.locator('.practice summary').filter({ hasText: cards.seen }).nth(4).click();
    await expect(page.locator('.practice details[open]')).toContainText(differ);
    await page.locator('.practice summary').filter({ hasText: end.turned }).click();
    await expect(page.locator('.practice details[open]').last()).toContainText('iets heel anders');
  });
});
