import type { Page } from '@playwright/test';

/** Types a query as she would and waits until the search has settled. Gives the addresses on the screen, from the top. */
export async function askOnPage(page: Page, query: string): Promise<string[]> {
  const field = page.locator('#search-field');
  await field.fill('');
  await field.fill(query);
  await page.locator('.search:is([data-state="found"], [data-state="nothing"], [data-state="unavailable"])').waitFor();
  return page.locator('[data-hit]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Paths of the files a page asks for while something is done, in their order. */
export async function listRequests(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const files: string[] = [];
  const note = (request: { url(): string }) => files.push(new URL(request.url()).pathname);
  page.on('request', note);
  await work();
  page.off('request', note);
  return files;
}
