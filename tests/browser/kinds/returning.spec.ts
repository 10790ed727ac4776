import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { addDays } from '#domain/practice/returning/calendar-days.ts';
import { answersKey, recordKey } from '#platform/keys.ts';
import { consent, findKept, places, readRecord } from '#tests/support/device-steps.ts';
import { ar, en, expectNoBarrier } from '#tests/support/finish-kind.ts';
import { openPage } from '#tests/support/open-page.ts';

const began = '2026-06-01';
const againPage = (locale: string) => `${locale}/again.html`;
const offer = (page: Page, ui: typeof en = en) => page.getByRole('link', { name: ui.again.offer });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The device's calendar stands so many days after the first practice. Timers go on as always. */
async function comeBackAfter(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(`${addDays(began, days)}T10:00:00`);
}

/** Presses with the keyboard, and waits for the heading that takes the focus then: it would take it from the next button too. */
async function pressOn(page: Page, target: Locator): Promise<void> {
  await target.press('Enter');
  await expect(target).toHaveCount(0);
  await expect(page.locator('main :is(h2, h3):focus')).toHaveCount(1);
}

/** Answers the first four stories of a set with the keyboard, as somebody who sees danger everywhere. */
async function practise(page: Page, ui: typeof en, address: string): Promise<void> {
  await page.goto(address);
  const { answers, next } = ui.practice.recognise;
  for (let story = 0; story < 4; story += 1) {
    await pressOn(page, button(page, answers.danger));
    if (story < 3) await pressOn(page, button(page, next));
  }
  await expect.poll(async () => (await readRecord(page)).practice).toHaveLength(4);
}

/** Goes through a visit with the keyboard and says how many stories it had. `inEachState` looks at every screen. */
async function lookAgain(page: Page, ui: typeof en, inEachState = async () => {}): Promise<number> {
  const { answers, next, toEnd, end } = ui.practice.recognise;
  let stories = 0;
  while (!(await page.getByRole('heading', { name: end, exact: true }).isVisible())) {
    await inEachState();
    await pressOn(page, button(page, answers.ordinary));
    stories += 1;
    await inEachState();
    await pressOn(page, page.getByRole('button', { name: new RegExp(`^(${next}|${toEnd})$`) }));
  }
  await inEachState();
  return stories;
}

test('after three days a quiet line leads to a few stories, after fourteen once more, and never in between', async ({
  page,
}) => {
  await comeBackAfter(page, 0);
  await consent(page);
  await practise(page, en, places.stories);
  const first = (await readRecord(page)).practice;
  for (const days of [0, 2]) {
    await comeBackAfter(page, days);
    await page.goto(places.course, { waitUntil: 'networkidle' });
    await expect(offer(page)).toBeHidden();
  }
  await comeBackAfter(page, 3);
  await page.goto(places.course);
  await offer(page).press('Enter');
  const count = await lookAgain(page, en);
  expect(count).toBeGreaterThanOrEqual(3);
  expect(count).toBeLessThanOrEqual(5);

  await expect(page.locator('.dots')).not.toHaveCount(0);
  await expect(page.getByText(en.practice.recognise.aboutStories)).toBeVisible();
  for (const sentence of Object.values(en.practice.recognise.sentence))
    await expect(page.getByText(sentence)).toBeHidden();

  const { practice, returning } = await readRecord(page);
  expect(practice.filter(({ returned }) => !returned)).toEqual(first);
  expect(returning.shown).toHaveLength(count);
  expect(new Set(returning.shown.map(({ day }) => day))).toEqual(new Set([addDays(began, 3)]));

  for (const days of [3, 7, 13]) {
    await comeBackAfter(page, days);
    await page.goto(places.course, { waitUntil: 'networkidle' });
    await expect(offer(page)).toBeHidden();
  }
  await comeBackAfter(page, 14);
  await page.goto(places.course);
  await expect(offer(page)).toBeVisible();
});

test('a visit in Arabic on a phone has no barrier in any state, and ends after a reload where it stopped', async ({
  page,
}) => {
  await comeBackAfter(page, 0);
  await consent(page);
  await practise(page, ar, 'ar/mothers/change/stories-of-change.html');
  await comeBackAfter(page, 4);
  await page.goto('ar/mothers/index.html');
  await expect(offer(page, ar)).toBeVisible();
  await expectNoBarrier(page);
  await offer(page, ar).click();
  const { answers, next } = ar.practice.recognise;
  const place = page.locator('.practice .story > .small').first();
  const before = await place.textContent();
  await pressOn(page, button(page, answers.worry));
  await pressOn(page, button(page, next));
  await page.reload();
  await expect(place).not.toHaveText(before ?? '');
  await lookAgain(page, ar, () => expectNoBarrier(page));
  await page.reload();
  await expect(page.getByText(ar.again.nothing)).toBeVisible();
  await expectNoBarrier(page);
  expect(new URL(page.url()).hash).toBe('');
});

test('the offer can be put off, switched off, and switched on again, with the keyboard', async ({ page }) => {
  await comeBackAfter(page, 0);
  await consent(page);
  await practise(page, en, places.stories);
  await comeBackAfter(page, 3);
  await page.goto(places.course);
  await button(page, en.again.later).press('Enter');
  await expect(page.getByText(en.again.saidLater)).toBeFocused();
  await expect(offer(page)).toBeHidden();
  await comeBackAfter(page, 5);
  await page.goto(places.course, { waitUntil: 'networkidle' });
  await expect(offer(page)).toBeHidden();

  await comeBackAfter(page, 6);
  await page.goto(places.course);
  await button(page, en.again.stop).press('Enter');
  await expect(page.getByText(en.again.saidOff)).toBeFocused();
  await expectNoBarrier(page);
  await page.goto(places.course, { waitUntil: 'networkidle' });
  await expect(offer(page)).toBeHidden();

  await page.goto(againPage('en'));
  await expect(page.getByText(en.again.isOff)).toBeVisible();
  await expectNoBarrier(page);
  await button(page, en.again.switchOn).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: en.again.isOn })).toBeVisible();
  await expect(button(page, en.practice.recognise.answers.ordinary)).toBeVisible();
  await page.goto(places.course);
  await expect(offer(page)).toBeVisible();
});

test('without saving nothing is ever offered, and the page says where that is chosen', async ({ page }) => {
  await comeBackAfter(page, 0);
  await page.goto(places.stories);
  await button(page, en.practice.recognise.answers.danger).click();
  await expect.poll(() => page.evaluate((key) => sessionStorage.getItem(key), answersKey)).not.toBeNull();
  await comeBackAfter(page, 30);
  await page.goto(places.course, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-again]')).toBeHidden();
  await openPage(page, againPage('en'));
  await expect(page.getByText(en.again.notKept)).toBeVisible();
  await expect(button(page, en.again.make)).toHaveCount(0);
  await expectNoBarrier(page);
  expect(await findKept(page)).toEqual([]);
});

test('erasing takes the visits along', async ({ page }) => {
  await comeBackAfter(page, 0);
  await consent(page);
  await practise(page, en, places.stories);
  await comeBackAfter(page, 3);
  await page.goto(againPage('en'));
  await lookAgain(page, en);
  await page.goto(places.device);
  await button(page, en.device.forget.practice).click();
  await expect.poll(async () => (await readRecord(page)).returning.shown).toEqual([]);
  await button(page, en.device.erase).click();
  await button(page, en.device.eraseYes).click();
  await expect.poll(() => findKept(page)).toEqual([]);
  await comeBackAfter(page, 20);
  await page.goto(places.course, { waitUntil: 'networkidle' });
  await expect(offer(page)).toBeHidden();
});

test('two days for the calendar: made here, with a neutral title, and an address only where she ticks it', async ({
  page,
}) => {
  await comeBackAfter(page, 0);
  await consent(page);
  await openPage(page, againPage('ar'));
  await expect(page.getByText(ar.again.calendar)).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByText(ar.again.calendar).click();
  await expectNoBarrier(page);
  const plain = await takeFile(page);
  expect(plain.name).toBe('reading.ics');
  expect(plain.text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
    'DTSTART;VALUE=DATE:20260604',
    'DTSTART;VALUE=DATE:20260615',
  ]);
  expect(plain.text.match(/^SUMMARY:.*$/m)?.[0].trim()).toBe(`SUMMARY:${ar.again.event}`);
  expect(plain.text).not.toContain('URL:');
  const uids = plain.text.match(/^UID:[0-9a-f]{32}\r$/gm);
  expect(new Set(uids).size).toBe(2);
  await expect(page.getByText(ar.again.made)).toBeVisible();

  await page.getByRole('checkbox', { name: ar.again.withAddress }).check();
  expect((await takeFile(page)).text.replaceAll('\r\n ', '')).toContain(`URL:${page.url()}`);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await findKept(page)).toEqual([`localStorage ${recordKey}`]);
});

async function takeFile(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await button(page, ar.again.make).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
