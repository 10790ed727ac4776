import { expect, test } from '@playwright/test';
import { axeOn } from '#tests/support/axe.ts';
import { findKept } from '#tests/support/device-steps.ts';
import { openPage } from '#tests/support/open-page.ts';
import { kindOfPage, listDistinctPages } from '#tests/support/pages.ts';
import { watchPage } from '#tests/support/watch-page.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The phone reads by daylight and the desktop at night, so that both sets of colours are measured.
test.use({ colorScheme: ({}, use, info) => use(info.project.name === 'desktop' ? 'dark' : 'light') });

// In a sub-folder, where a request outside the site is seen as one.
const folder = process.env['SITE_SUB_URL'] ?? '';

/*
 * Every page of every language is measured. The first of its kind in a direction of writing (the same parts in the same layout) is
 * measured on both screens; the others differ from it in words only, and are taken in turn by the phone and the desktop.
 */
const kinds = new Set<string>();
for (const [index, path] of listDistinctPages().entries()) {
  const kind = kindOfPage(path);
  const screens = kinds.has(kind) ? [index % 2 === 0 ? 'phone' : 'desktop'] : ['phone', 'desktop'];
  kinds.add(kind);
  for (const screen of screens) {
    test(
      `${path} on a ${screen}: no known barrier (WCAG 2.2 AA), nothing asked for outside the site, nothing kept`,
      {
        tag: `@${screen}`,
      },
      async ({ page }) => {
        const seen = await watchPage(page, folder);
        await openPage(page, folder + path);
        const { violations } = await axeOn(page).withTags(WCAG_22_AA).analyze();
        expect(
          violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n  ${html}`)),
        ).toEqual([]);
        const theme = page.locator('[data-theme-switch]');
        if (await theme.count()) await theme.click();
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await page.waitForLoadState('networkidle');
        expect(seen).toEqual([]);
        expect(await findKept(page)).toEqual([]);
      },
    );
  }
}
