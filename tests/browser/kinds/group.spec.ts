import { expect, test, type Page } from '@playwright/test';
import arWords from '../../../content/ui/ar.json' with { type: 'json' };
import { en, expectNoBarrier, press, readStorages } from '#tests/support/finish-kind.ts';
import { findKept } from '#tests/support/device-steps.ts';

type Words = typeof en.group;

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page, words: Words) => page.getByRole('textbox', { name: words.rows });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Answers to so many stories: ordinary, a worry and danger in turn, so that every need has an answer. */
const sheet = (stories: number, from: number) =>
  Array.from({ length: stories }, (_, index) => String(((index + from) % 3) + 1)).join('');
const sheets = (people: number, stories: number) =>
  Array.from({ length: people }, (_, person) => sheet(stories, person)).join('\n');

async function open(page: Page, locale = 'en') {
  await page.goto(`${locale}/trainers.html`);
  await main(page).locator('a[href="group.html"]').click();
  await expect(main(page).getByRole('radio').first()).toBeVisible();
}

/** How many stories the chosen set has: as many as its sheet has rows. */
const countStories = (page: Page) => page.locator('.group-sheet tbody tr').count();

for (const { locale, words } of [
  { locale: 'en', words: en.group },
  { locale: 'ar', words: arWords.group as Words },
]) {
  test(`${locale}: sheets are counted, without a barrier in any state`, async ({ page }) => {
    await open(page, locale);
    await expectNoBarrier(page);
    const stories = await countStories(page);
    await rows(page, words).fill(`${sheet(stories, 0)}\n12x`);
    await press(page, button(page, words.show));
    await expect(heading(page, words.mend.title)).toBeFocused();
    await expectNoBarrier(page);
    await rows(page, words).fill(sheets(7, stories));
    await press(page, button(page, words.show));
    await expect(heading(page, words.mend.title)).toBeFocused();
    await rows(page, words).fill(sheets(12, stories));
    await press(page, button(page, words.show));
    await expect(heading(page, words.result.title)).toBeFocused();
    await expect(page.getByText(words.result.draft)).toBeVisible();
    await expect(page.getByText(words.result.nobody)).toBeVisible();
    await expectNoBarrier(page);
  });

  test(`${locale}: cards are tapped, without a barrier in any state`, async ({ page }) => {
    await open(page, locale);
    await press(page, page.getByText(words.ways.cards));
    await page.getByRole('textbox', { name: words.people }).fill('9');
    const stories = await countStories(page);
    for (let story = 1; story <= stories; story += 1) {
      const answer = Object.values(words.answers)[story % 3]!;
      await press(page, button(page, words.more.replace('{{answer}}', answer)));
      await expect(page.getByRole('textbox', { name: answer, exact: true })).toHaveValue('1');
      if (story === 1) await expectNoBarrier(page);
      if (story < stories) await press(page, button(page, words.next));
    }
    await press(page, button(page, words.show));
    await expect(main(page).locator('#group-result, #group-mend')).toBeFocused();
    await expectNoBarrier(page);
  });
}

test('all stories together say what is missing to speak of twins', async ({ page }) => {
  await open(page);
  await press(page, page.getByText(en.group.all));
  await rows(page, en.group).fill(sheets(12, await countStories(page)));
  await press(page, button(page, en.group.show));
  await expect(heading(page, en.group.result.twins)).toBeVisible();
  await expectNoBarrier(page);
});

test('is counted by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: en.group.ways.cards })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(rows(page, en.group)).toBeFocused();
  const stories = await countStories(page);
  await page.keyboard.type(sheets(8, stories));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, en.group.result.title)).toBeFocused();
});

test('nothing is stored, and nothing is left for whoever comes back', async ({ page }) => {
  await open(page);
  const before = await readStorages(page);
  await rows(page, en.group).fill(sheets(8, await countStories(page)));
  await press(page, button(page, en.group.show));
  await expect(heading(page, en.group.result.title)).toBeFocused();
  expect(await readStorages(page)).toEqual(before);
  expect(await findKept(page)).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await page.goto('en/help.html');
  await page.goBack();
  await expect(rows(page, en.group)).toHaveValue('');
  await expect(heading(page, en.group.result.title)).toHaveCount(0);
});

test('paper is one empty sheet before figures are there, and the figures alone after', async ({ page }) => {
  await open(page);
  const stories = await countStories(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.group-sheet')).toHaveCount(1);
  await expect(page.getByText(en.group.sheet.noName)).toBeVisible();
  await expect(page.locator('.group-box:visible')).toHaveCount(3 * stories);
  expect(await page.locator('body').innerText()).not.toContain(en.nav.course);
  await page.emulateMedia({ media: 'screen' });
  await rows(page, en.group).fill(sheets(8, stories));
  await press(page, button(page, en.group.show));
  await expect(heading(page, en.group.result.title)).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(en.group.result.when)).toBeVisible();
  await expect(page.locator('.group-box:visible')).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain(en.group.notKept);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains, and paper has a sheet for every set', async ({ page }) => {
    await page.goto('en/group.html');
    await expect(page.getByText(en.group.plain)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.group-sheet:visible').count()).toBeGreaterThan(2);
  });
});
