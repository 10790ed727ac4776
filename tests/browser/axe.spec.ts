import { axeOn } from '#tests/support/axe.ts';
import { expect, test } from '@playwright/test';
import { openPage } from '#tests/support/open-page.ts';
import { listPages } from '#tests/support/pages.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The phone reads by daylight and the desktop at night, so that both sets of colours are measured.
test.use({ colorScheme: ({}, use, info) => use(info.project.name === 'desktop' ? 'dark' : 'light') });

for (const path of listPages()) {
  test(`${path} has no known barrier (WCAG 2.2 AA)`, async ({ page }) => {
    await openPage(page, path);
    const { violations } = await axeOn(page).withTags(WCAG_22_AA).analyze();
    expect(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n  ${html}`))).toEqual(
      [],
    );
  });
}
