import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import ar from '../../../content/ui/ar.json' with { type: 'json' };
import nl from '../../../content/ui/nl.json' with { type: 'json' };
import tr from '../../../content/ui/tr.json' with { type: 'json' };
import { leftKey, recordKey } from '#platform/keys.ts';
import { listPages } from '../pages.ts';
import { openStick, type Stick } from './open-stick.ts';
import { unpackZip } from './unpack-zip.ts';
import { click, enterByKeyboard, readPlace, readText, seePlace, seeText } from './steps.ts';

const { recognise, conversation } = nl.practice;
const firstOf12 = recognise.place.replace('{{number}}', '1').replace('{{count}}', '12');
const stories = 'nl/mothers/you-and-child/stories-at-home.html';

/** What must work from a memory stick, in whichever browser is launched. */
export function describeStick(launch: LaunchOptions): void {
  let browser: Browser;
  let folder: string;
  let stick: Stick;
  const open = (place: string) => stick.page.goto(folder + place);
  const see = (text: string) => seeText(stick.page, text);
  const stands = (place: string) => seePlace(stick.page, folder, place);

  test.beforeAll(async () => {
    folder = `${pathToFileURL(await unpackZip(launch.browser ?? 'chrome')).href}/`;
    browser = await puppeteer.launch(launch);
  });
  test.afterAll(() => browser?.close());
  test.beforeEach(async () => {
    stick = await openStick(browser, folder);
  });
  test.afterEach(async () => {
    await stick.close();
    expect(stick.seen).toEqual([]);
  });

  test('the first page leads to each language, and the menu from there to the course', async () => {
    await open('index.html');
    await click(stick.page, 'العربية');
    await stands('ar/index.html');
    expect(await stick.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await click(stick.page, ar.nav.course);
    await stands('ar/mothers/index.html');
  });

  test('the first page says in every language how to copy the folder', async () => {
    await open('index.html');
    for (const words of [nl, ar, tr]) {
      await click(stick.page, words.portable.how);
      await see(words.portable.stick);
      await see(words.portable.kept);
    }
  });

  test('the language switch stays on the same page', async () => {
    await open('nl/mothers/change/no-sign-alone.html');
    await click(stick.page, nl.site.languageNow.replace('{{name}}', 'Nederlands'));
    await click(stick.page, 'Türkçe');
    await stands('tr/mothers/change/no-sign-alone.html');
  });

  test('stories can be done to the end with the keyboard alone', async () => {
    await open(stories);
    await see(firstOf12);
    for (let story = 1; story <= 4; story += 1) {
      await enterByKeyboard(stick.page, recognise.answers.ordinary);
      await see(recognise.yourAnswer);
      await enterByKeyboard(stick.page, recognise.next);
    }
    await see(recognise.enoughOrMore);
    await enterByKeyboard(stick.page, recognise.enough);
    await see(recognise.end);
    await see(recognise.aboutStories);
  });

  test('a talk goes on line by line, and ends when she leaves the room', async () => {
    await open('nl/mothers/you-and-child/after-dinner.html');
    await see(conversation.ask);
    await stick.page.click('button.line');
    await see(conversation.another);
    await click(stick.page, conversation.leave.room);
    await see(conversation.endings['left-room']);
  });

  for (const [locale, query, words] of [
    ['nl', 'politie', nl],
    ['ar', 'الشرطة', ar],
  ] as const) {
    test(`the search finds "${query}" (${locale}) in the full text, and what it finds opens`, async () => {
      const { page } = stick;
      await open(`${locale}/search.html`);
      await page.waitForSelector('astro-island:not([ssr])');
      await page.type('#search-field', query);
      await page.waitForSelector('.search[data-state="found"] [data-hit]');
      await expect.poll(() => readText(page)).not.toContain(words.search.onlyTitles);
      const place = await page.$eval('[data-hit]', (hit) => hit.getAttribute('href')!);
      await page.click('[data-hit]');
      await stands(`${locale}/${place}`);
    });
  }

  test('Leave now lands on the neutral page, forgets the visit, and going back shows nothing of the course', async () => {
    const { page } = stick;
    await open('index.html');
    await click(page, 'Nederlands');
    await click(page, nl.nav.course);
    await stands('nl/mothers/index.html');
    await page.evaluate(() => sessionStorage.setItem('page-marks', '[]'));
    await click(page, nl.safety.leave);
    await stands('nl/soup.html');
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([leftKey]);
    await page.evaluate(() => history.back());
    await stands('nl/soup.html');
    expect(await readText(page)).not.toContain(nl.site.drafts);
  });

  test('Shift three times leaves', async () => {
    await open('nl/mothers/change/no-sign-alone.html');
    await see(nl.site.drafts);
    for (let press = 0; press < 3; press += 1) await stick.page.keyboard.press('Shift');
    await stands('nl/soup.html');
  });

  test('where the way out leads to another site, without a network it leads to the page in the folder', async () => {
    const { page } = stick;
    await open('nl/help.html');
    await page.evaluate(
      () => (document.querySelector<HTMLAnchorElement>('[data-leave]')!.href = 'https://weather.example/'),
    );
    await page.setOfflineMode(true);
    await click(page, nl.safety.leave);
    await stands('nl/soup.html');
  });

  test('left for another site: it is told nothing, and going back leaves again', async () => {
    const { page } = stick;
    const told: unknown[] = [];
    const elsewhere = createServer((request, response) => {
      told.push(request.headers.referer);
      response.setHeader('content-type', 'text/html').end('<link rel="icon" href="data:,"><p>Sunny');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    await open('nl/index.html');
    await click(page, nl.nav.help);
    await stands('nl/help.html');
    await page.evaluate((url) => (document.querySelector<HTMLAnchorElement>('[data-leave]')!.href = url), address);
    await click(page, nl.safety.leave);
    await stands(address);
    await page.evaluate(() => history.back());
    await stands('nl/soup.html');
    expect(told).toEqual([undefined]);
    elsewhere.close();
    stick.seen.splice(0, Infinity, ...stick.seen.filter((line) => !line.endsWith(` ${address}`)));
  });

  test('with her yes the place is kept in this browser, answers of other pages included, until she erases it', async () => {
    const { page } = stick;
    await open(stories);
    await see(firstOf12);
    await click(page, recognise.answers.worry);
    await see(recognise.yourAnswer);
    await click(page, nl.nav.device);
    await see(nl.portable.kept);
    await click(page, nl.device.consent);
    await see(nl.device.said.begun);
    await see(nl.device.forget.practice);
    await page.reload();
    await see(nl.device.kept);
    await open('nl/mothers/change/what-changes.html');
    await page.evaluate(() => document.querySelector('main')?.lastElementChild?.scrollIntoView());
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), recordKey)).toContain('what-changes');
    await open('nl/device.html');
    await see(nl.device.forget.lessons);
    await click(page, nl.device.erase);
    await click(page, nl.device.eraseYes);
    await see(nl.device.said.erased);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await see(nl.device.nothing);
  });

  test('a code goes from here and comes back, and where the camera is no help the page says so', async () => {
    const { page } = stick;
    const strings = nl.moving;
    await open('nl/device.html');
    await click(page, nl.device.consent);
    await click(page, strings.open);
    await click(page, strings.picture);
    await page.waitForSelector('.scan-me path');
    await click(page, strings.code);
    const groups = await page.$$eval('.code-groups li', (items) => items.map((item) => item.textContent ?? ''));
    await click(page, nl.device.erase);
    await click(page, nl.device.eraseYes);
    await see(nl.device.said.erased);
    await click(page, strings.scan);
    await see(strings.camera.unsupported);
    await page.type('#code-field', groups.join(' '));
    await click(page, strings.look);
    await click(page, strings.keep);
    await see(nl.device.said.brought);
    expect(await page.evaluate((key) => localStorage.getItem(key), recordKey)).toContain('"locale":"nl"');
  });

  test('stories of some days ago are offered again, looked at, and not offered twice', async () => {
    const { page } = stick;
    await open('nl/device.html');
    await click(page, nl.device.consent);
    await see(nl.device.said.begun);
    await page.evaluate(practiseDaysAgo, recordKey);
    await open('nl/mothers/index.html');
    await click(page, nl.again.offer);
    await stands('nl/again.html');
    for (let left = true; left;) {
      await click(page, recognise.answers.ordinary);
      await see(recognise.yourAnswer);
      left = (await readText(page)).includes(recognise.next);
      await click(page, left ? recognise.next : recognise.toEnd);
    }
    await see(recognise.aboutStories);
    await click(page, nl.again.calendar);
    await see(nl.again.make);
    expect(await readText(page)).not.toContain(nl.again.withAddress);
    await click(page, nl.module.toCourse);
    await stands('nl/mothers/index.html');
    await see(nl.course.cores);
    expect(await readText(page)).not.toContain(nl.again.offer);
  });

  test('without her yes nothing is kept', async () => {
    await open(stories);
    await see(firstOf12);
    await click(stick.page, recognise.answers.worry);
    await see(recognise.yourAnswer);
    expect(await stick.page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('stories can be printed in the middle of the practice, which then goes on', async () => {
    const { page } = stick;
    await open(stories);
    await see(firstOf12);
    await click(page, recognise.answers.worry);
    await see(recognise.yourAnswer);
    const paper = await page.pdf();
    expect(Buffer.from(paper.subarray(0, 5)).toString()).toBe('%PDF-');
    await see(recognise.yourAnswer);
    await click(page, recognise.next);
    await see(recognise.place.replace('{{number}}', '2').replace('{{count}}', '12'));
  });

  test('a group is counted, with the figures that load when they are asked for', async () => {
    await open('nl/group.html');
    await stick.page.waitForSelector('.group-rows textarea');
    await stick.page.type('.group-rows textarea', Array.from({ length: 8 }, () => '123123123123').join('\n'));
    await click(stick.page, nl.group.show);
    await see(nl.group.result.nobody);
  });

  test('the policy lets no page reach a network or run code that was not built', async () => {
    const { page, seen } = stick;
    await open('nl/help.html');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      const blocked = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
      document.body.append(script);
      await blocked;
      const reached = await fetch('http://127.0.0.1:9/').then(Boolean, () => false);
      return document.title === 'ran' || reached;
    });
    expect(ran).toBe(false);
    await expect.poll(() => seen.filter((line) => line.startsWith('said policy: '))).toHaveLength(2);
    seen.length = 0;
  });

  // One language, since the pages of all are made alike.
  test('no page asks for anything outside the folder, and every island wakes', async () => {
    const { page } = stick;
    for (const place of listPages(fileURLToPath(folder)).filter((one) => /^(?:ar\/|index)/.test(one))) {
      await open(place);
      expect(await readPlace(page, folder)).toBe(place);
      // Some wake only when they come into view.
      await page.waitForFunction(() => {
        const asleep = document.querySelector('astro-island[ssr]');
        asleep?.firstElementChild?.scrollIntoView(); // The element itself has no box.
        return !asleep;
      });
    }
  });
}

/** Runs in the page. Its record looks as it does five days after six stories. */
function practiseDaysAgo(key: string): void {
  const day = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  const stories = ['many-questions', 'hockey-bag', 'blue-shirt', 'rabbit', 'breakfast', 'goalkeeper'];
  const practice = stories.map((story) => ({ story, answer: 'danger', day }));
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ''), practice }));
}
