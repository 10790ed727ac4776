import { expect, type Locator, type Page } from '@playwright/test';
import { format } from '#i18n/format.ts';
import { en } from './device-steps.ts';
import type { ChangingSite } from './changing-site.ts';

/** The part of the page about this device where a language is kept. */
export function keeping(page: Page): Locator {
  return page.getByRole('region', { name: en.offline.title });
}

/** Opens the page about this device and brings that part into view. */
export async function openKeeping(page: Page, site: ChangingSite, locale = 'en'): Promise<void> {
  await page.goto(`${site.url}${locale}/device.html`);
  await page.locator('astro-island[component-url*="KeepLanguage"] > section').scrollIntoViewIfNeeded();
}

export function press(page: Page, name: string): Promise<void> {
  return keeping(page).getByRole('button', { name }).click();
}

/** Keeps English, and waits until all of it is there. */
export async function keepEnglish(page: Page, site: ChangingSite): Promise<void> {
  await openKeeping(page, site);
  await press(page, en.offline.keep);
  await expectSaid(page, en.offline.said.kept);
}

export async function expectSaid(page: Page, sentence: string): Promise<void> {
  await expect(keeping(page).getByRole('status')).toHaveText(sentence);
}

/** A sentence of the interface whose values do not matter. */
export function like(template: string): RegExp {
  const plain = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(plain.replace(/\{\{\w+\}\}/g, '.+'));
}

export function withDay(template: string, day: string): string {
  return format(template, { day }, 'en-GB');
}

/** The paths of what a page keeps in caches of ours, by cache. */
export function listCaches(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const all: [string, string[]][] = [];
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      all.push([name, keys.map(({ url }) => new URL(url).pathname)]);
    }
    return Object.fromEntries(all);
  });
}
