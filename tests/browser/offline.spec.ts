import { chromium, expect, test } from '@playwright/test';
import { formatBytes } from '#i18n/format-bytes.ts';
import { cachePrefix } from '#platform/keys.ts';
import { offlineListSchema } from '#schemas/offline.ts';
import { ChangingSite } from '#tests/support/changing-site.ts';
import { en, findKept, places } from '#tests/support/device-steps.ts';
import {
  expectSaid,
  keepEnglish,
  keeping,
  like,
  listCaches,
  openKeeping,
  press,
  withDay,
} from '#tests/support/offline-steps.ts';

// Each test has a site of its own.
test.describe.configure({ mode: 'parallel' });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await ChangingSite.open();
});
test.afterEach(() => site.close());

const texts = en.offline;
const day = (shift: number) => new Date(Date.now() + shift * 86_400_000);
const second = (html: string): string => html.replace('</h1>', ' 2</h1>');

test.describe('before she chooses', () => {
  test('she sees the size, who can see it, and nothing was asked for but the list', async ({ page }) => {
    await openKeeping(page, site);
    const list = await page.request.get(`${site.url}en/offline.json`);
    const { files } = offlineListSchema.parse(await list.json());
    const size = formatBytes(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      'en-GB',
    );
    await expect(keeping(page).getByText(like(texts.size))).toContainText(size);
    await expect(keeping(page).getByText(texts.seen)).toBeVisible();
    expect(site.asked.filter((path) => path.endsWith('.html'))).toEqual([places.device]);
    expect(site.asked.filter((path) => path === 'worker.js' || path.includes('/kept/'))).toEqual([]);
    expect(await findKept(page)).toEqual([]);
  });

  test('a browser without workers says so in one sentence and offers nothing', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await openKeeping(page, site);
    await expect(keeping(page).getByText(texts.unsupported)).toBeVisible();
    await expect(keeping(page).getByRole('button')).toHaveCount(0);
  });
});

test('while it loads there is progress; then the whole language works with the server stopped', async ({ page }) => {
  site.spoil((await site.packOf(places.stories)).file, 'hold');
  await openKeeping(page, site);
  await press(page, texts.keep);
  await expect(keeping(page).getByRole('button', { name: texts.stop })).toBeFocused();
  const progress = keeping(page).getByRole('progressbar', { name: texts.progressName });
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.position)).toBeGreaterThan(0.5);
  await expect(keeping(page).getByText(like(texts.progress))).toBeVisible();
  site.release();
  await expectSaid(page, texts.said.kept);
  await expect(keeping(page).getByRole('heading')).toBeFocused();
  await site.stop();

  await page.goto(site.url + places.lesson);
  await page.getByRole('link', { name: en.nav.help, exact: true }).first().click();
  await expect(page).toHaveURL(/en\/help\.html$/);
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();

  await page.goto(`${site.url}${places.stories}?from=home#after`);
  const words = en.practice.recognise;
  const looksBack = page.getByRole('heading', { name: words.end });
  for (let story = 0; story < 40 && !(await looksBack.isVisible()); story++) {
    const choice = page.getByRole('button', { name: words.answers.worry });
    const next = page.getByRole('button', { name: words.next, exact: true });
    const enough = page.getByRole('button', { name: words.enough });
    const end = page.getByRole('button', { name: words.toEnd });
    await choice.or(next).or(enough).or(end).or(looksBack).first().click();
  }
  await expect(looksBack).toBeVisible();

  await page.goto(`${site.url}en/search.html`);
  await page.getByRole('searchbox').fill('worry');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await expect(page.getByText(en.search.onlyTitles)).toHaveCount(0);

  await page.goto(site.url);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/en\/index\.html$/);
  await page.goto(`${site.url}en/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${site.url}en`);
  await expect(page).toHaveURL(/\/en\/$/);

  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(/en\/soup\.html$/);
  await expect(page.locator('h1')).toBeVisible();
});

test('a first keep asks for packs, and for few pages; every page is kept as the server would send it', async ({
  page,
}) => {
  await openKeeping(page, site);
  site.asked = [];
  await press(page, texts.keep);
  await expectSaid(page, texts.said.kept);
  const { files, packs = [] } = await site.list('en');
  expect(packs.length).toBeGreaterThan(0);
  expect(site.asked.filter((path) => path.includes('/kept/')).sort()).toEqual(packs.map(({ file }) => file).sort());
  expect(site.asked.filter((path) => path.endsWith('.html')).sort()).toEqual(['404.html', places.home, 'index.html']);
  const [name = '', kept = []] = Object.entries(await listCaches(page)).find(([, paths]) => paths.length > 2) ?? [];
  expect(kept.sort()).toEqual([...files.map(({ file }) => `/${file}`), '/en/offline.json'].sort());

  const read = (from: string) =>
    page.evaluate(
      async ([url, cache]) => {
        const response = cache ? await (await caches.open(cache)).match(url) : await fetch(url, { cache: 'no-store' });
        return { type: response?.headers.get('content-type'), text: await response?.text() };
      },
      [site.url + places.stories, from] as const,
    );
  expect(await read(name)).toEqual(await read(''));
});

test('a page that was not kept gives way to one that says so and leads to what is', async ({ page }) => {
  await keepEnglish(page, site);
  await page.goto(`${site.url}tr/help.html`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await site.stop();
  await page.goto(`${site.url}tr/help.html`);
  await expect(page).toHaveURL(/en\/offline\.html$/);
  await expect(page.getByRole('heading', { name: texts.notKept.title })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: en.nav.help, exact: true }).click();
  await expect(page).toHaveURL(/en\/help\.html$/);
});

test('a second language takes what both share from the first, and can go alone', async ({ page }) => {
  await keepEnglish(page, site);
  site.asked = [];
  await page.goto(`${site.url}tr/device.html`);
  const island = page.locator('astro-island[component-url*="KeepLanguage"]');
  await island.locator('section').scrollIntoViewIfNeeded();
  await island.getByRole('button').click();
  await expect(island.getByRole('status')).not.toBeEmpty();
  const loaded = site.asked.filter((path) => !path.startsWith('tr/') && !path.startsWith('search/tr'));
  expect(loaded.filter((path) => loaded.indexOf(path) !== loaded.lastIndexOf(path))).toEqual([]);
  await openKeeping(page, site);
  await press(page, texts.remove);
  await expectSaid(page, texts.said.removed);
  await expect(keeping(page).getByRole('button', { name: texts.keep })).toBeVisible();
  await site.stop();
  await page.goto(`${site.url}tr/help.html`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
});

test.describe('a load that is broken off', () => {
  /** What was asked for by the load itself. */
  const files = () => site.asked.filter((path) => path.endsWith('.html') || path.includes('/kept/'));

  test('stops when she says so, says how far it is, and goes on where it stopped', async ({ page }) => {
    const pack = await site.packOf('en/young.html');
    site.spoil(pack.file, 'hold');
    await openKeeping(page, site);
    site.asked = [];
    await press(page, texts.keep);
    // All but what is held.
    const count = (await site.list('en')).files.length - pack.holds.length;
    await expect.poll(async () => Object.values(await listCaches(page)).flat()).toHaveLength(count);
    await press(page, texts.stop);
    await expectSaid(page, texts.said.stopped);
    await expect(keeping(page).getByText(like(texts.stopped))).toBeVisible();
    expect(await findKept(page)).toEqual([expect.stringContaining(`cache ${cachePrefix}`)]);
    site.release();
    site.asked = [];
    await press(page, texts.goOn);
    await expectSaid(page, texts.said.kept);
    expect(files()).toEqual([expect.stringMatching(/^en\/[^/]+\.html$/), pack.file]);
  });

  test('is found again after the page was closed, and can be taken away', async ({ page, context }) => {
    const { file } = await site.packOf('en/young.html');
    site.spoil(file, 'hold');
    await openKeeping(page, site);
    await press(page, texts.keep);
    await expect.poll(() => site.asked).toContain(file);
    await page.close();
    const tab = await context.newPage();
    await openKeeping(tab, site);
    await expect(keeping(tab).getByText(like(texts.stopped))).toBeVisible();
    await press(tab, texts.drop);
    await expectSaid(tab, texts.said.removed);
    expect(await findKept(tab)).toEqual([]);
  });

  for (const [name, trouble, reason] of [
    ['an error of the server', 'error', 'server'],
    ['a page of another sort, as before a login,', 'login', 'changed'],
    ['a network that goes off', 'cut', 'network'],
  ] as const) {
    test(`${name} is explained, keeps nothing wrong, and can be tried again`, async ({ page }) => {
      const { file } = await site.packOf('en/young.html');
      for (const path of [file, 'en/young.html']) site.spoil(path, trouble);
      await openKeeping(page, site);
      await press(page, texts.keep);
      await expectSaid(page, texts.failed[reason]);
      const stored = Object.values(await listCaches(page)).flat();
      expect(stored).not.toContain('/en/young.html');
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
      for (const path of [file, 'en/young.html']) site.spoil(path);
      await press(page, texts.again);
      await expectSaid(page, texts.said.kept);
    });
  }

  test('no room is explained, and nothing is said to be kept', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await openKeeping(page, site);
    const origin = new URL(site.url).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    await press(page, texts.keep);
    await expectSaid(page, texts.failed.full);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  });

  test('a second tab does not load the same again', async ({ page, context }) => {
    const { file } = await site.packOf('en/young.html');
    site.spoil(file, 'hold');
    await openKeeping(page, site);
    await press(page, texts.keep);
    await expect.poll(() => site.asked).toContain(file);
    const tab = await context.newPage();
    await openKeeping(tab, site);
    await press(tab, texts.goOn);
    await expectSaid(tab, texts.failed.elsewhere);
    site.release();
    await expectSaid(page, texts.said.kept);
  });
});

test.describe('the site is renewed', () => {
  /** Without the browser's own look for a newer worker, which comes when it likes. */
  const askedByPages = () => site.asked.filter((path) => path !== 'worker.js');

  const all = { [places.home]: second, [places.lesson]: second, 'en/search.html': second };

  test('pages come from one version: the old one until the new one is whole, then the new one', async ({
    page,
    context,
  }) => {
    await keepEnglish(page, site);
    const reader = await context.newPage();
    await reader.goto(`${site.url}en/search.html`);
    await site.renew({ ...all, 'search/en.js': (script) => `${script};self.renewed = true;\n` });
    site.spoil('search/en.js', 'hold');
    site.asked = [];
    await openKeeping(page, site);
    await press(page, texts.updateNow);
    await expect.poll(() => site.asked).toContain('search/en.js');
    const tab = await context.newPage();
    for (const path of [places.home, places.lesson]) {
      await tab.goto(site.url + path);
      await expect(tab.locator('h1')).not.toContainText('2');
    }
    site.release();
    await expectSaid(page, texts.said.kept);
    expect(site.asked.filter((path) => path.endsWith('.html')).sort()).toEqual(Object.keys(all).sort());
    await site.stop();

    for (const path of [places.home, places.lesson]) {
      await tab.goto(site.url + path);
      await expect(tab.locator('h1')).toContainText('2');
    }
    // The page that was opened before goes on with what belongs to it.
    await reader.getByRole('searchbox').fill('worry');
    await expect(reader.locator('[data-hit]').first()).toBeVisible();
    expect(await reader.evaluate(() => Reflect.has(globalThis, 'renewed'))).toBe(false);
    await tab.goto(`${site.url}en/search.html`);
    await tab.getByRole('searchbox').fill('worry');
    await expect(tab.locator('[data-hit]').first()).toBeVisible();
    expect(await tab.evaluate(() => Reflect.has(globalThis, 'renewed'))).toBe(true);

    const copies = async () => Object.keys(await listCaches(tab)).filter((name) => name.includes(':en:'));
    expect(await copies()).toHaveLength(2);
    await reader.close();
    await page.close();
    await tab.goto(site.url + places.home);
    await expect.poll(copies).toHaveLength(1);
  });

  test('a small change comes by itself the next day, and on the same day nobody asks', async ({ page }) => {
    await keepEnglish(page, site);
    await site.renew({ [places.lesson]: second });
    site.asked = [];
    await page.goto(site.url + places.home, { waitUntil: 'networkidle' });
    expect(askedByPages()).toEqual([]);
    await page.clock.setFixedTime(day(1));
    await page.goto(site.url + places.home);
    await expect.poll(askedByPages).toEqual(['en/offline.json', places.lesson]);
    await expect
      .poll(async () => {
        await page.goto(site.url + places.lesson);
        return page.locator('h1').textContent();
      })
      .toContain('2');
    await expect(page.locator('[data-age]')).toHaveCount(0);
  });

  test('a large change waits for her, and the pages say so', async ({ page }) => {
    await keepEnglish(page, site);
    await site.renew({
      [places.lesson]: (html) => html.replace('</main>', `<p hidden>${'x'.repeat(300_000)}</p></main>`),
    });
    await page.clock.setFixedTime(day(1));
    site.asked = [];
    await page.goto(site.url + places.home);
    await expect(page.getByText(texts.onPage.newer)).toBeVisible();
    expect(askedByPages()).toEqual(['en/offline.json']);
    await page.getByRole('link', { name: texts.onPage.link }).first().click();
    await expect(page).toHaveURL(/en\/device\.html$/);
    await keeping(page).scrollIntoViewIfNeeded();
    await expect(keeping(page).getByText(like(texts.update))).toBeVisible();
  });

  test('a copy that was not compared for four weeks says since when', async ({ page }) => {
    await keepEnglish(page, site);
    await site.stop();
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day(0));
    await page.clock.setFixedTime(day(27));
    await page.goto(`${site.url}en/help.html`, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-age]')).toHaveCount(0);
    await page.clock.setFixedTime(day(28));
    await page.goto(`${site.url}en/help.html`);
    await expect(page.getByText(withDay(texts.onPage.old, today))).toBeVisible();
  });
});

test('erasing everything takes pages and worker along, is seen at once, and the next page comes from the network', async ({
  page,
}) => {
  await keepEnglish(page, site);
  await openKeeping(page, site);
  await expect(keeping(page).getByText(like(texts.kept))).toBeVisible();
  await page.getByRole('button', { name: en.device.erase, exact: true }).click();
  await page.getByRole('button', { name: en.device.eraseYes }).click();
  await expect(keeping(page).getByRole('button', { name: texts.keep })).toBeVisible();
  expect(await findKept(page)).toEqual([]);
  site.asked = [];
  await page.goto(site.url + places.lesson);
  expect(site.asked).toContain(places.lesson);
  expect(await findKept(page)).toEqual([]);
});

test('in a sub-folder it keeps that folder and touches nothing beside it', async ({ page }) => {
  const below = await ChangingSite.open('/a/b/');
  await keepEnglish(page, below);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
  ).toEqual([below.url]);
  await below.stop();
  await page.goto(below.url + places.lesson);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(below.url);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.goto(new URL('/a/', below.url).href)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await below.close();
});

test('it can be installed under the neutral name, in a window that has a way back', async ({ launchOptions }, info) => {
  // Chromium installs nothing from a private window, which a test's own context is.
  const context = await chromium.launchPersistentContext(info.outputPath('profile'), launchOptions);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.url}nl/index.html`, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  const { manifest, errors } = await devtools.send('Page.getAppManifest');
  expect({ installabilityErrors, errors }).toEqual({ installabilityErrors: [], errors: [] });
  expect(manifest).toMatchObject({ name: 'Nabij', display: 'kMinimalUi', scope: site.url });
  await context.close();
});
