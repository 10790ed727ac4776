import { expect, test, type Page } from '@playwright/test';
import { asideKey, recordKey } from '#platform/keys.ts';
import { answerOneStory, en, places, readStored, whatWasSaid } from '#tests/support/device-steps.ts';
import { currentVersion } from '#domain/progress/migrate.ts';

const damaged = '{"version":1,"lessons":[{"id":"moth';
const newer = JSON.stringify({ version: currentVersion + 1, places: ['what-changes'] });

/** Collects what a page throws; a lesson goes on whatever storage does. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Puts a text under the record's key before any of our scripts runs, once. */
async function store(page: Page, text: string): Promise<void> {
  await page.goto('icon.svg');
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [recordKey, text]);
}

/** What must go on working with any trouble: reading, the theme, practice, and the way out. */
async function readAndPractise(page: Page): Promise<void> {
  await page.goto(places.lesson);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('[data-theme-switch]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await answerOneStory(page);
  await page.getByRole('button', { name: en.practice.recognise.next }).click();
  await page.getByRole('button', { name: en.practice.recognise.answers.ordinary }).click();
  await expect(page.getByRole('button', { name: en.practice.recognise.next })).toBeVisible();
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(/soup\.html$/);
}

test.describe('storage is blocked', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    });
  });

  test('reading, practising and leaving work as always', async ({ page }) => {
    const errors = watchErrors(page);
    await readAndPractise(page);
    expect(errors).toEqual([]);
  });

  test('the page about this device says so and asks nothing', async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(places.device);
    await expect(page.getByText(en.device.blocked)).toBeVisible();
    await expect(page.getByRole('button', { name: en.device.consent })).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test.describe('storage is full', () => {
  /** Fills the browser's storage to the last character, as another site on the same host might. */
  async function fill(page: Page): Promise<void> {
    await page.goto('icon.svg');
    await page.evaluate(() => {
      for (const area of [localStorage, sessionStorage]) {
        let text = 'x'.repeat(4_000_000);
        for (let count = 0; text.length > 0; count += 1) {
          try {
            area.setItem(`filler-${count}`, text);
          } catch {
            text = text.slice(0, Math.floor(text.length / 2));
          }
        }
      }
    });
  }

  test('reading, practising and leaving work as always', async ({ page }) => {
    const errors = watchErrors(page);
    await fill(page);
    await readAndPractise(page);
    expect(errors).toEqual([]);
  });

  test('asked to keep her place, it says that there is no room, and nothing is half kept', async ({ page }) => {
    await fill(page);
    await page.goto(places.device);
    await page.getByRole('button', { name: en.device.consent }).click();
    await expect(whatWasSaid(page)).toHaveText(en.device.said.full);
    expect(await readStored(page)).toBeNull();
  });
});

for (const [what, text, sentence] of [
  ['damaged', damaged, en.device.unreadable],
  ['from a newer version', newer, en.device.newer],
] as const) {
  test.describe(`what is stored is ${what}`, () => {
    test('reading, practising and leaving work as always, and it stays as it is', async ({ page }) => {
      const errors = watchErrors(page);
      await store(page, text);
      await readAndPractise(page);
      expect(errors).toEqual([]);
      expect(await readStored(page)).toBe(text);
    });

    test('the page about this device explains it, and looking changes nothing', async ({ page }) => {
      await store(page, text);
      await page.goto(places.device);
      await expect(page.getByText(sentence)).toBeVisible();
      expect(await readStored(page)).toBe(text);
    });
  });
}

test('starting anew keeps what could not be read, to the last letter', async ({ page }) => {
  await store(page, damaged);
  await page.goto(places.device);
  await page.getByRole('button', { name: en.device.anew }).click();
  await expect(page.getByText(en.device.kept, { exact: true })).toBeVisible();
  expect(await readStored(page, asideKey)).toBe(damaged);
});

test('a script that does not come leaves a sentence, and erasing still works', async ({ page }) => {
  await store(page, damaged);
  await page.route(/\/assets\/(record|parse)\./, (route) => route.abort());
  await page.goto(places.device);
  await expect(page.getByText(en.device.notLoaded)).toBeVisible();
  await page.getByRole('button', { name: en.device.erase, exact: true }).click();
  await page.getByRole('button', { name: en.device.eraseYes }).click();
  await expect(whatWasSaid(page)).toHaveText(en.device.said.erased);
  expect(await readStored(page)).toBeNull();
});
