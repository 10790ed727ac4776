import { expect, type Locator, type Page } from '@playwright/test';
import en from '../../content/ui/en.json' with { type: 'json' };
import { recordKey } from '#platform/keys.ts';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';

export { en };

/** Pages that tests visit, in English, one of each sort. */
export const places = {
  home: 'en/index.html',
  course: 'en/mothers/index.html',
  module: 'en/mothers/change/index.html',
  lesson: 'en/mothers/change/what-changes.html',
  stories: 'en/mothers/change/stories-of-change.html',
  device: 'en/device.html',
  leave: 'en/leave.html',
} as const;

/** The id under which the lesson above is kept. */
export const lessonId = 'mothers/change/what-changes';

/** Says yes on the page about this device. */
export async function consent(page: Page): Promise<void> {
  await page.goto(places.device);
  await page.getByRole('button', { name: en.device.consent }).click();
  await expect(page.getByText(en.device.kept, { exact: true })).toBeVisible();
}

/** What the page about this device announces. */
export function whatWasSaid(page: Page): Locator {
  return page.getByRole('region', { name: en.device.title }).getByRole('status');
}

/** Answers the first story of a practice, and waits until the feedback is there. */
export async function answerOneStory(page: Page): Promise<void> {
  await page.goto(places.stories);
  await page.getByRole('button', { name: en.practice.recognise.answers.worry }).click();
  await expect(page.getByRole('button', { name: en.practice.recognise.next })).toBeVisible();
}

/** Everything the browser keeps for this site beyond the tab, by kind; empty when it keeps nothing. */
export async function findKept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await self.caches.keys();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...databases.map(({ name }) => `database ${name}`),
      ...caches.map((name) => `cache ${name}`),
      ...workers.map(({ scope }) => `worker ${scope}`),
    ];
  });
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name }) => `cookie ${name}`)];
}

export async function readStored(page: Page, key: string = recordKey): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

export async function readRecord(page: Page): Promise<SavedRecord> {
  return JSON.parse((await readStored(page)) ?? 'null') as SavedRecord; // a test fails soon enough when it is none
}

/** First answers of this tab, as stored. */
export async function readVisit(page: Page, key: string): Promise<FirstAnswer[] | null> {
  return page.evaluate((name) => JSON.parse(sessionStorage.getItem(name) ?? 'null'), key);
}
