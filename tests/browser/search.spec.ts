import { axeOn } from '#tests/support/axe.ts';
import { expect, test } from '@playwright/test';
import { en } from '#tests/support/device-steps.ts';
import { askOnPage } from '#tests/support/search-on-page.ts';
import { watchPage } from '#tests/support/watch-page.ts';

const at = 'en/search.html';
const words = en.search;
const isSearchFile = (url: string) => /\/(?:search|pagefind)\/|open-search|lunr/.test(url);

test('nothing of the search is loaded before the field is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at, { waitUntil: 'networkidle' });
  expect(asked.filter(isSearchFile)).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked.filter(isSearchFile).length).toBeGreaterThan(1);
});

test('results stand in groups, with the found words marked, and their number is announced', async ({ page }) => {
  await page.goto(at);
  await askOnPage(page, 'afraid of my husband');
  const help = page.getByRole('region', { name: words.groups.help });
  await expect(help.getByRole('link', { name: 'Veilig Thuis' })).toBeVisible();
  await expect(help.locator('mark', { hasText: /^afraid$/i }).first()).toBeVisible();
  const count = await page.locator('[data-hit]').count();
  await expect(page.locator('.search').getByRole('status')).toHaveText(
    words.count.other.replace('{{count}}', String(count)),
  );
});

test('what is typed reaches neither the address nor any request nor the history', async ({ page, baseURL }) => {
  const seen = await watchPage(page, baseURL!);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(at);
  const before = await page.evaluate(() => history.length);
  await askOnPage(page, 'headscarf');
  await page.getByRole('searchbox').press('Enter');
  expect(page.url()).toMatch(/\/en\/search\.html$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(asked.filter((request) => request.includes('headscarf'))).toEqual([]);
  expect(seen).toEqual([]);
});

test('the field asks no help of browser or keyboard that would remember or send the words', async ({ page }) => {
  await page.goto(at);
  const field = page.getByRole('searchbox', { name: words.label });
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  await expect(field).toHaveAttribute('autocapitalize', 'off');
  expect(await field.evaluate((input: HTMLInputElement) => [input.form, input.name])).toEqual([null, '']);
});

test('with the keyboard alone: down and up through the results, Enter opens one, Escape begins again', async ({
  page,
}) => {
  await page.goto(at);
  await askOnPage(page, 'police');
  const field = page.getByRole('searchbox');
  const hits = page.locator('[data-hit]');
  await field.press('ArrowDown');
  await expect(hits.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(hits).toHaveCount(0);
  await askOnPage(page, 'police');
  await field.press('Enter');
  await expect(hits.nth(0)).toBeFocused();
  const address = await hits.nth(0).evaluate((link: HTMLAnchorElement) => link.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('the button empties the field and leaves her in it', async ({ page }) => {
  await page.goto(at);
  await askOnPage(page, 'police');
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('nothing found: the page says so and offers help', async ({ page }) => {
  await page.goto(at);
  await askOnPage(page, 'xqzqv');
  const search = page.getByRole('search');
  await expect(search.getByRole('status')).toHaveText(words.nothing.replace('{{query}}', 'xqzqv'));
  await search.getByRole('link', { name: en.nav.help, exact: true }).click();
  await expect(page).toHaveURL(/\/en\/help\.html$/);
});

for (const [id, query] of [
  ['en', 'police'],
  ['ar', 'الشرطة'],
  ['en', 'xqzqv'],
]) {
  test(`what stands there after "${query}" (${id}) has no known barrier`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme: project.name === 'desktop' ? 'dark' : 'light' });
    await page.goto(`${id}/search.html`);
    await askOnPage(page, query!);
    const { violations } = await axeOn(page).include('.search').analyze();
    expect(violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
}

test('on a narrow phone nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('nl/search.html');
  await askOnPage(page, 'hulp');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every result leads to a page that is there', async ({ page, request }) => {
  await page.goto(at);
  for (const query of ['child', 'help', 'stories', 'danger']) {
    for (const url of await askOnPage(page, query)) {
      const response = await request.get(new URL(url, page.url()).href);
      expect(response.status(), url).toBe(200);
    }
  }
});

test('in a sub-folder it works the same', async ({ page }) => {
  const folder = process.env['SITE_SUB_URL']!;
  const seen = await watchPage(page, folder);
  await page.goto(`${folder}${at}`);
  expect(await askOnPage(page, 'police')).not.toEqual([]);
  await page.locator('[data-hit]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toContain(`${folder}en/`);
  expect(seen).toEqual([]);
});

test('in Arabic the results run from the right, and numbers in them are set apart', async ({ page }) => {
  await page.goto('ar/search.html');
  await askOnPage(page, '08002000');
  const hit = page.getByRole('search').getByRole('listitem').filter({ hasText: 'Veilig Thuis' }).first();
  expect(await hit.evaluate((item) => getComputedStyle(item).direction)).toBe('rtl');
  await expect(hit.locator('bdi', { hasText: '0800-2000' })).toHaveCount(1);
});

test('the index is missing: a message with help, and typing on works once it is there again', async ({ page }) => {
  await page.route('**/search/en.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(at);
  await askOnPage(page, 'police');
  const search = page.getByRole('search');
  await expect(search.getByRole('status')).toHaveText(words.unavailable);
  await expect(search.getByRole('link', { name: en.nav.help, exact: true })).toBeVisible();
  await page.unroute('**/search/en.js');
  expect(await askOnPage(page, 'police officer')).not.toEqual([]);
});

test('an index of another shape is refused and not misread', async ({ page }) => {
  await page.route('**/search/en.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'self.pageWords = { en: { v: 0, d: "?" } };' }),
  );
  await page.goto(at);
  await askOnPage(page, 'police');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(words.unavailable);
});

test('the full text is missing: titles and headings are searched, and the page says so', async ({ page }) => {
  await page.route(/\/search\/en-text\.js|\/pagefind\//, (route) => route.abort());
  await page.goto(at);
  expect(await askOnPage(page, 'police')).not.toEqual([]);
  await expect(page.getByRole('search').getByRole('status')).toContainText(words.onlyTitles);
});

test('the script of the search does not come: the page keeps its ways on', async ({ page }) => {
  await page.route(/assets\/Search\./, (route) => route.abort());
  await page.goto(at);
  await page.getByRole('searchbox').fill('police');
  await page.getByRole('searchbox').press('Enter');
  expect(page.url()).toMatch(/\/en\/search\.html$/);
  const browse = page.getByRole('region', { name: words.browse });
  await expect(browse.getByRole('link', { name: en.nav.help, exact: true })).toBeVisible();
});

test('words typed before the script came are searched for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/Search\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at, { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('police');
  release();
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('police');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no field that cannot work; the course, the words and help as links', async ({ page }) => {
    await page.goto(at);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText(words.noScript)).toBeVisible();
    const browse = page.getByRole('region', { name: words.browse });
    for (const name of [en.nav.course, en.nav.glossary, en.nav.help, en.nav.urgent])
      await expect(browse.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
