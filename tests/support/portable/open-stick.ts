import type { Browser, Page } from 'puppeteer-core';

/** The folder from the zip, open in a browser. */
export type Stick = {
  page: Page;
  /** Address of the folder, with a slash at the end. */
  folder: string;
  /** Everything a page should never do: ask for something outside the folder, run against its policy, throw, complain. */
  seen: string[];
  close: () => Promise<void>;
};

/** Opens the folder as on a computer where nobody was before. */
export async function openStick(browser: Browser, folder: string): Promise<Stick> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(folder) && !request.url().startsWith('data:'))
      seen.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => seen.push(`no answer for ${request.url()}`));
  page.on('pageerror', (error) => seen.push(`threw ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) seen.push(`said ${message.text()}`);
  });
  // Firefox tells nobody but the page what a policy blocked.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
    });
  });
  return { page, folder, seen, close: () => context.close() };
}
