import { expect, test } from '@playwright/test';
import { openPage } from '#tests/support/open-page.ts';

for (const [what, path, selector] of [
  ['a button', 'nl/index.html', '[data-first-visit-close]'],
  ['a quiet button', 'nl/index.html', '[data-print]'],
  ['a link that looks like a button', 'nl/mothers/change/what-changes.html', '.pager .button'],
  ['a number to call in danger', 'nl/help.html', '.contact-danger .button'],
] as const)
  test(`${what} shows by its ground that it has the keyboard`, async ({ page }) => {
    await openPage(page, path);
    const button = page.locator(selector).first();
    const ground = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await ground();
    await page.keyboard.press('Tab'); // From here on the browser shows where the keyboard is.
    await button.focus();
    expect(await ground()).not.toBe(before);
    const wanted = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.className = 'skip';
      probe.style.setProperty('background-color', 'var(--color-focus-ground)');
      return getComputedStyle(probe).backgroundColor;
    });
    expect(await ground()).toBe(wanted);
  });
