import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { axeOn } from '#tests/support/axe.ts';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { markupRules } from '#tests/support/markup-rules.ts';
import { unpackZip } from '#tests/support/portable/unpack-zip.ts';

// The one page that no site has, so the tests of the site do not see it.

test('it is sound HTML', async () => {
  const html = readFileSync(join(await unpackZip('markup'), 'index.html'), 'utf8');
  const { results } = await new HtmlValidate(markupRules).validateString(html);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it has no known barrier, and nothing sticks out on a phone (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pathToFileURL(join(await unpackZip(colorScheme), 'index.html')).href);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations } = await axeOn(page).withTags(WCAG_22_AA).analyze();
    expect(violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
