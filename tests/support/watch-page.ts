import type { Page } from '@playwright/test';

/**
 * Notes everything a page should never do: ask for something outside the folder of the site, ask for something that is not there,
 * run against its own policy, or throw. Call it before the page is opened.
 * @param folder Address of the folder of the site, with a slash at the end.
 * @returns A list that fills while the page lives.
 */
export async function watchPage(page: Page, folder: string): Promise<string[]> {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(folder) && !request.url().startsWith('data:'))
      seen.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => seen.push(`no answer for ${request.url()}`));
  page.on('pageerror', (error) => seen.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`said ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
    });
  });
  return seen;
}
