import { expect, test } from '@playwright/test';
import { axeOn } from '#tests/support/axe.ts';
import { openPage } from '#tests/support/open-page.ts';
import { kindOfPage, listDistinctPages } from '#tests/support/pages.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The phone reads by daylight and the desktop at night, so that both sets of colours are measured.
test.use({ colorScheme: ({}, use, info) => use(info.project.name === 'desktop' ? 'dark' : 'light') });

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
    test(`${path} has no known barrier on a ${screen} (WCAG 2.2 AA)`, { tag: `@${screen}` }, async ({ page }) => {
      await openPage(page, path);
      const { violations } = await axeOn(page).withTags(WCAG_22_AA).analyze();
      expect(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n  ${html}`))).toEqual(
        [],
      );
    });
  }
}
