import { axeOn } from '#tests/support/axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { askOnPage } from '#tests/support/search-on-page.ts';

test.use({ colorScheme: ({}, use, info) => use(info.project.name === 'desktop' ? 'dark' : 'light') });

const open = (page: Page, path: string) => page.goto(new URL(path, process.env['EDITIONS_URL']).href);

for (const path of [
  'voorbeeldstad/index.html',
  'voorbeeldstad/nl/index.html',
  'voorbeeldstad/ar/help.html',
  'voorbeeldstad/tr/accessibility.html',
  'voorbeeldstad/en/privacy.html',
  'waterdorp/index.html',
  'waterdorp/ar/index.html',
  'waterdorp/nl/help.html',
  'waterdorp/ar/mothers/change/stories-of-change.html',
])
  test(`${path} has no known barrier in the colours of its edition (WCAG 2.2 AA)`, async ({ page }) => {
    await open(page, path);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axeOn(page).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

test('an Arabic-first edition begins in Arabic and offers its own two languages', async ({ page }) => {
  await open(page, 'waterdorp/index.html');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const choice = page.locator('main').getByRole('link');
  await expect(choice).toHaveText([/العربية/, /Nederlands/]);
  await choice.first().click();
  await expect(page).toHaveTitle('معًا في Waterdorp');
  await expect(page.getByRole('contentinfo')).toContainText('Gemeente Waterdorp');
  await expect(page.getByRole('main')).toContainText('هذا مثال متخيَّل');
});

test('the people near by stand before the national lines, but in danger 112 comes first', async ({ page }) => {
  await open(page, 'voorbeeldstad/nl/help.html');
  const cards = (need: string) => page.locator(`section[aria-labelledby=${need}] h3`);
  await expect(cards('advice').first()).toHaveText('Wijkteam Voorbeeldstad');
  await expect(cards('danger').first()).toHaveText('112');
  await expect(page.getByText('Ze spreken: Nederlands, Engels, Arabisch en Turks').first()).toBeVisible();
});

test('search finds the people near by', async ({ page }) => {
  await open(page, 'voorbeeldstad/nl/search.html');
  expect(await askOnPage(page, 'wijkteam')).toContain('help.html#advice');
});

test('long names and addresses stay inside the screen of a phone', async ({ page }) => {
  await open(page, 'voorbeeldstad/nl/help.html');
  await page.evaluate(() => {
    const write = (selector: string, text: string) => {
      for (const part of document.querySelectorAll(selector)) part.textContent = text;
    };
    write('.contact h3 bdi', 'Jeugdgezondheidszorgconsultatiebureau Voorbeeldstad');
    write('.contact-ways a:not(.button) bdi', 'contactpunt.sociaalwijkteam@gemeentevoorbeeldstad.nl');
    document.querySelector('.site-name')!.append('Samenwerkendegemeentenvoorouders');
  });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
});
