import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { recordKey } from '#platform/keys.ts';
import { aRecord } from '#tests/support/a-record.ts';
import { en, findKept, places, readRecord, whatWasSaid } from '#tests/support/device-steps.ts';
import { ar, expectNoBarrier } from '#tests/support/finish-kind.ts';
import { watchPage } from '#tests/support/watch-page.ts';

const words = en.moving;
const today = new Date().toISOString().slice(0, 10);
const kept = aRecord({
  locale: 'en',
  theme: 'dark',
  lessons: [{ id: 'mothers/change/what-changes', day: '2026-03-31' }],
  practice: [{ story: 'quit-football', answer: 'worry', day: '2026-03-31' }],
  plans: [{ step: 'mothers/change/my-next-step', field: 'who', text: 'my aunt' }],
  lastUsed: today,
});
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const part = (page: Page, title = words.title) => page.getByRole('region', { name: title });

/** Opens the part of the page on a phone that keeps this, or nothing. */
async function open(page: Page, record?: object, locale = 'en', strings = words): Promise<void> {
  await page.goto(`${locale}/device.html`);
  if (record) {
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [recordKey, JSON.stringify(record)]);
    await page.reload();
  }
  await button(page, strings.open).click();
  await expect(page.getByRole('heading', { name: strings.take, exact: true })).toBeFocused();
}

async function readCode(page: Page): Promise<string> {
  await button(page, words.code).click();
  return (await part(page).getByRole('listitem').allTextContents()).join(' ');
}

/** Another phone: nothing is kept there. */
async function anotherPhone(browser: Browser): Promise<Page> {
  const { baseURL, viewport, hasTouch, isMobile } = test.info().project.use;
  const screen = { viewport: viewport ?? null, hasTouch: hasTouch ?? false, isMobile: isMobile ?? false };
  const context = await browser.newContext({ ...screen, ...(baseURL && { baseURL }) });
  return context.newPage();
}

test('a file goes from one phone to another, without her own words', async ({ page, browser }) => {
  await open(page, kept);
  await expect(part(page).getByText(words.fileLead)).toBeVisible();
  const saving = page.waitForEvent('download');
  await button(page, words.file).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('page-notes.json');
  await expect(part(page).getByText(words.fileSaved)).toBeVisible();
  expect(await readFile(await file.path(), 'utf8')).not.toContain('my aunt');

  const other = await anotherPhone(browser);
  await open(other);
  await other.getByLabel(words.choose).setInputFiles(await file.path());
  await expect(other.getByText(words.found)).toBeFocused();
  await expectNoBarrier(other);
  expect(await findKept(other)).toEqual([]);
  await button(other, words.keep).click();
  await expect(whatWasSaid(other)).toHaveText(en.device.said.brought);
  expect(await readRecord(other)).toEqual({ ...kept, plans: [] });
  await other.context().close();
});

test('a code goes over by keyboard alone, with her own words where she ticked them', async ({ page, browser }) => {
  await open(page, kept);
  await page.getByRole('checkbox', { name: words.own }).press('Space');
  const code = await readCode(page);
  await expectNoBarrier(page);
  const other = await anotherPhone(browser);
  await open(other);
  await other.getByLabel(words.field).focus();
  await other.keyboard.insertText(code.toLowerCase().replaceAll('0', 'o'));
  await other.keyboard.press('Tab');
  await other.keyboard.press('Enter');
  await expect(other.getByText(words.found)).toBeFocused();
  await other.keyboard.press('Tab');
  await expect(button(other, words.keep)).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(whatWasSaid(other)).toHaveText(en.device.said.brought);
  expect(await readRecord(other)).toEqual(kept);
  await other.context().close();
});

test('what stands here stays, and what is missing is added', async ({ page, browser }) => {
  await open(page, kept);
  const code = await readCode(page);
  const other = await anotherPhone(browser);
  await open(
    other,
    aRecord({
      theme: 'light',
      practice: [{ story: 'quit-football', answer: 'ordinary', day: '2026-03-31' }],
      lastUsed: today,
    }),
  );
  await other.getByLabel(words.field).fill(code);
  await button(other, words.look).click();
  await expect(other.getByText('First answers: 1, new here: 0')).toBeVisible();
  await expect(other.getByText(words.stays)).toBeVisible();
  await expectNoBarrier(other);
  await button(other, words.add).click();
  await expect(whatWasSaid(other)).toHaveText(en.device.said.brought);
  await expectNoBarrier(other);
  expect(await readRecord(other)).toMatchObject({
    theme: 'light',
    lessons: kept.lessons,
    practice: [{ story: 'quit-football', answer: 'ordinary', day: '2026-03-31' }],
  });
  await other.getByLabel(words.field).fill(code);
  await button(other, words.look).click();
  await expect(other.getByText(words.same)).toBeVisible();
  await expectNoBarrier(other);
  await expect(button(other, words.add)).toHaveCount(0);
  await other.context().close();
});

test('her no changes nothing', async ({ page }) => {
  await open(page, kept);
  const code = await readCode(page);
  await button(page, en.device.erase).click();
  await button(page, en.device.eraseYes).click();
  await expect(whatWasSaid(page)).toHaveText(en.device.said.erased);
  expect(await findKept(page)).toEqual([]);
  await page.getByLabel(words.field).fill(code);
  await button(page, words.look).click();
  await button(page, words.leave).click();
  await expect(part(page).getByText(words.left)).toBeVisible();
  await expectNoBarrier(page);
  expect(await findKept(page)).toEqual([]);
});

test.describe('refused, with a reason and no change', () => {
  const json = (value: unknown) => ({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(value)),
  });
  for (const [name, file, reason] of [
    ['a file of another site', json({ version: 2 }), words.refused.foreign],
    ['a damaged file', json({ kind: 'page-notes', record: { version: 2 } }), words.refused.damaged],
    ['a file of a newer version', json({ kind: 'page-notes', record: { version: 99 } }), words.refused.newer],
  ] as const)
    test(name, async ({ page }) => {
      await open(page, kept);
      await page.getByLabel(words.choose).setInputFiles(file);
      await expect(part(page).getByText(reason)).toBeVisible();
      expect(await readRecord(page)).toEqual(kept);
      await expectNoBarrier(page);
    });

  test('a code with a mistake, whose group is named', async ({ page }) => {
    await open(page, kept);
    const code = await readCode(page);
    const groups = code.split(' ');
    groups[2] = groups[2]!.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
    await page.getByLabel(words.field).fill(groups.join(' '));
    await button(page, words.look).click();
    await expect(part(page).getByText(words.refused.group.replace('{{group}}', '3'))).toBeVisible();
    await expect(page.getByLabel(words.field)).toBeFocused();
    await expect(page.getByLabel(words.field)).toHaveAttribute('aria-invalid', 'true');
    await expectNoBarrier(page);
    expect(await readRecord(page)).toEqual(kept);
  });
});

test('a file of the first version is taken over', async ({ page }) => {
  await open(page);
  const record = JSON.parse(await readFile('tests/frozen/saved-record/version-1.json', 'utf8'));
  const buffer = Buffer.from(JSON.stringify({ kind: 'page-notes', record }));
  await page.getByLabel(words.choose).setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer });
  await button(page, words.keep).click();
  await expect(whatWasSaid(page)).toHaveText(en.device.said.brought);
  expect((await readRecord(page)).practice).toHaveLength(3);
});

test('the picture is drawn in the page, and nothing is asked for outside the site', async ({ page, baseURL }) => {
  await open(page, kept);
  const seen = await watchPage(page, baseURL!);
  await button(page, words.picture).click();
  const picture = page.getByRole('img', { name: words.pictureName });
  await expect(picture).toBeInViewport({ ratio: 1 });
  const [drawn, leave] = [await picture.boundingBox(), await page.locator('[data-leave]').first().boundingBox()];
  const isApart = drawn!.y + drawn!.height <= leave!.y || leave!.y + leave!.height <= drawn!.y;
  expect(isApart, 'nothing lies over the picture').toBe(true);
  await expectNoBarrier(page);
  expect(page.url()).toMatch(new RegExp(`${places.device}$`));
  expect(seen).toEqual([]);
});

test('what is too much for a picture is said, and the other ways stay', async ({ page }) => {
  const text = Array.from({ length: 500 }, (_, index) => `${index} ${(index * 7919).toString(36)}`).join(' ');
  await open(page, { ...kept, plans: [{ ...kept.plans[0]!, text: text.slice(0, 2000) }] });
  await page.getByRole('checkbox', { name: words.own }).check();
  await button(page, words.picture).click();
  await expect(part(page).getByText(words.pictureTooBig)).toBeVisible();
  await expectNoBarrier(page);
  await expect(button(page, words.file)).toBeVisible();
});

test('in Arabic every state fits the screen and has no barrier', async ({ page }) => {
  const arabic = ar.moving;
  const noOverflow = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expectNoBarrier(page);
  };
  await open(page, kept, 'ar', arabic);
  await noOverflow();
  await button(page, arabic.picture).click();
  await expect(page.getByRole('img', { name: arabic.pictureName })).toBeVisible();
  await noOverflow();
  await button(page, arabic.code).click();
  const code = await page.getByRole('list', { name: arabic.codeName }).getByRole('listitem').allTextContents();
  await noOverflow();
  await page.getByLabel(arabic.field).fill(code.join(' '));
  await button(page, arabic.look).click();
  await expect(page.getByText(arabic.found)).toBeFocused();
  await noOverflow();
});

test('the part that moves, its codes and its reader load only when she opens them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isLate = (url: string) => /\/(?:Moving|draw-picture|wasm-reader)\.|\.wasm$/.test(url);
  await page.goto(places.device, { waitUntil: 'networkidle' });
  expect(asked.filter(isLate)).toEqual([]);
  await button(page, words.open).click();
  await expect(page.getByRole('heading', { name: words.bring, exact: true })).toBeVisible();
  expect(asked.filter(isLate)).toEqual([expect.stringContaining('/Moving.')]);
});
