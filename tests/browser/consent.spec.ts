import { expect, test } from '@playwright/test';
import { answersKey, recordKey } from '#platform/keys.ts';
import {
  answerOneStory,
  consent,
  en,
  findKept,
  lessonId,
  places,
  readRecord,
  readStored,
  readVisit,
  whatWasSaid,
} from '#tests/support/device-steps.ts';

test.describe('before she says yes', () => {
  test('answers live in the tab and nowhere else, and the next page of the tab knows them', async ({ page }) => {
    await answerOneStory(page);
    await expect.poll(() => readVisit(page, answersKey)).toHaveLength(1);
    expect(await findKept(page)).toEqual([]);
    await page.goto(places.lesson);
    expect(await readVisit(page, answersKey)).toHaveLength(1);
  });

  test('nobody pays for keeping: its script is not asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(places.lesson);
    await page.goto(places.device);
    await expect(page.getByText(en.device.nothing, { exact: true })).toBeVisible();
    expect(asked.filter((url) => /\/(keep|parse|record)\.[^/]*js$/.test(url))).toEqual([]);
  });
});

test.describe('after she said yes', () => {
  test('one record stands there, with what this visit knew', async ({ page }) => {
    await answerOneStory(page);
    await expect.poll(() => readVisit(page, answersKey)).toHaveLength(1);
    await consent(page);
    await expect(whatWasSaid(page)).toHaveText(en.device.said.begun);
    expect(await findKept(page)).toEqual([`localStorage ${recordKey}`]);
    expect(await readRecord(page)).toMatchObject({
      version: 3,
      locale: 'en',
      lessons: [],
      practice: [{ answer: 'worry' }],
    });
    expect(await readVisit(page, answersKey)).toBeNull();
    await expect(whatWasSaid(page)).toHaveText(en.device.said.begun);
  });

  test('a lesson read to its end is ticked, and the course offers the next one', async ({ page }) => {
    await consent(page);
    await page.goto(places.lesson);
    await page.evaluate(() => document.querySelector('main')?.lastElementChild?.scrollIntoView());
    await expect.poll(async () => (await readRecord(page)).lessons.map(({ id }) => id)).toEqual([lessonId]);
    await page.goto(places.module);
    await expect(page.locator(`[data-read-mark="${lessonId}"]`)).toBeVisible();
    await expect(page.locator('[data-read-mark]:visible')).toHaveCount(1);
    await page.goto(places.course);
    await expect(page.locator('[data-continue-to]:visible')).toHaveCount(1);
    await page.locator('[data-continue-to]:visible').click();
    await expect(page).toHaveURL(/no-sign-alone\.html$/);
  });

  test('a lesson that was only opened is not ticked', async ({ page }) => {
    await consent(page);
    await page.goto(places.lesson, { waitUntil: 'networkidle' });
    expect((await readRecord(page)).lessons).toEqual([]);
  });

  test('practice adds its first answers to the record', async ({ page }) => {
    await consent(page);
    await answerOneStory(page);
    await expect.poll(async () => (await readRecord(page)).practice).toHaveLength(1);
  });

  test('a new tab has her theme before anything is painted, and her language is marked', async ({ page, context }) => {
    await consent(page);
    await page.locator('[data-theme-switch]').click();
    await page.locator('[data-theme-switch]').click();
    // The switch tells the record on the next page, since this one had none when it was opened.
    await page.goto(places.lesson, { waitUntil: 'networkidle' });
    await page.locator('[data-theme-switch]').click();
    await page.locator('[data-theme-switch]').click();
    await page.locator('[data-theme-switch]').click();
    await expect.poll(async () => (await readRecord(page)).theme).toBe('dark');
    const tab = await context.newPage();
    await tab.goto(places.home);
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
    await tab.goto('index.html');
    await expect(tab.locator('[data-suggested]')).toHaveAttribute('hreflang', 'en');
  });

  test('Leave now keeps the record, since it is her own phone', async ({ page }) => {
    await consent(page);
    const before = await readStored(page);
    await page.goto(places.lesson);
    await page.locator('[data-leave]').click();
    await expect(page).toHaveURL(/soup\.html$/);
    expect(await readStored(page)).toBe(before);
  });

  test('a record that nobody used for 90 days is gone at the next visit', async ({ page }) => {
    await consent(page);
    await page.evaluate((key) => {
      const record = JSON.parse(localStorage.getItem(key) ?? '');
      localStorage.setItem(key, JSON.stringify({ ...record, lastUsed: '2020-01-01' }));
    }, recordKey);
    await page.goto(places.lesson);
    await expect.poll(() => findKept(page)).toEqual([]);
  });
});

test.describe('erasing everything', () => {
  test('asks first, then takes all of it, and says so', async ({ page }) => {
    await consent(page);
    await page.getByRole('button', { name: en.device.erase, exact: true }).click();
    await expect(page.getByRole('button', { name: en.device.eraseNo })).toBeFocused();
    await page.getByRole('button', { name: en.device.eraseYes }).click();
    await expect(whatWasSaid(page)).toHaveText(en.device.said.erased);
    await expect(page.getByText(en.device.nothing, { exact: true })).toBeVisible();
    expect(await findKept(page)).toEqual([]);
    await page.goto(places.course);
    await expect(page.locator('[data-continue]')).toBeHidden();
  });

  test('takes kept pages and the worker of this site too, and leaves a neighbour’s alone', async ({ page }) => {
    await consent(page);
    await page.evaluate(() => Promise.all([caches.open('page-files:en'), caches.open('neighbour')]));
    await page.getByRole('button', { name: en.device.erase, exact: true }).click();
    await page.getByRole('button', { name: en.device.eraseYes }).click();
    await expect(whatWasSaid(page)).toHaveText(en.device.said.erased);
    expect(await findKept(page)).toEqual(['cache neighbour']);
  });

  test('is possible with the keyboard alone', async ({ page }) => {
    await consent(page);
    await page.getByRole('button', { name: en.device.erase, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: en.device.eraseNo })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(whatWasSaid(page)).toHaveText(en.device.said.erased);
    await expect(page.getByRole('heading', { name: en.device.title })).toBeFocused();
  });
});
