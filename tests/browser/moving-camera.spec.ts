import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writeRecordCode } from '#domain/progress/moving/take.ts';
import { markIds } from '#domain/progress/moving/words.ts';
import { CHROMIUM_ARGS, findBrowser } from '#integrations/browsers/find-browser.ts';
import { READER_BYTES } from '#islands/device/moving/reader-bytes.ts';
import { aRecord } from '#tests/support/a-record.ts';
import { en, findKept, places, readRecord, whatWasSaid } from '#tests/support/device-steps.ts';
import { filmOf } from '#tests/support/film-of.ts';
import { expectNoBarrier } from '#tests/support/finish-kind.ts';
import { watchPage } from '#tests/support/watch-page.ts';

const words = en.moving;
const lessons = [{ id: 'mothers/change/what-changes', day: '2026-03-31' }];
const record = aRecord({ lessons, practice: [{ story: 'quit-football', answer: 'worry', day: '2026-03-31' }] });

// What the camera sees has to lie on the disk before the browser starts.
const film = `out/test/film-${process.pid}.y4m`;
mkdirSync('out/test', { recursive: true });
writeFileSync(film, filmOf(writeRecordCode(record, markIds([])).join('')));

const executablePath = findBrowser();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_ARGS, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
  },
});

test('the camera reads the picture of another phone, with a reader from the site’s own folder', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['camera']);
  const seen = await watchPage(page, baseURL!);
  let bytes = 0;
  page.on('response', async (response) => {
    if (/wasm/.test(response.url())) bytes += (await response.body()).byteLength;
  });
  await page.goto(places.device);
  await page.getByRole('button', { name: words.open }).click();
  await page.getByRole('button', { name: words.scan }).click();
  await expect(page.getByText(words.found)).toBeFocused();
  await expectNoBarrier(page);
  expect(await findKept(page)).toEqual([]);
  await page.getByRole('button', { name: words.keep }).click();
  await expect(whatWasSaid(page)).toHaveText(en.device.said.brought);
  expect(await readRecord(page)).toMatchObject({ lessons, practice: record.practice });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(READER_BYTES);
  expect(seen).toEqual([]);
});

for (const [name, error, sentence] of [
  ['that is not allowed', 'NotAllowedError', words.camera.denied],
  ['that is not there', 'NotFoundError', words.camera.none],
  ['that another app holds', 'NotReadableError', words.camera.busy],
] as const)
  test(`a camera ${name} is explained, and loads nothing`, async ({ page, context }) => {
    await context.clearPermissions();
    await page.addInitScript((reason) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', reason));
    }, error);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(places.device);
    await page.getByRole('button', { name: words.open }).click();
    await page.getByRole('button', { name: words.scan }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('button', { name: words.scan })).toBeFocused();
    await expectNoBarrier(page);
    expect(asked.filter((url) => url.includes('wasm'))).toEqual([]);
  });

test('she can stop the camera, which is then off', async ({ page, context }) => {
  await context.grantPermissions(['camera']);
  await page.route(/\.wasm$/, () => undefined); // the reader never comes, so that it goes on looking
  await page.goto(places.device);
  await page.getByRole('button', { name: words.open }).click();
  await page.getByRole('button', { name: words.scan }).click();
  const video = page.locator('video');
  await expect.poll(() => video.evaluate((it: HTMLVideoElement) => Boolean(it.srcObject))).toBe(true);
  await expectNoBarrier(page);
  const track = await video.evaluateHandle((it: HTMLVideoElement) => (it.srcObject as MediaStream).getTracks()[0]!);
  await page.getByRole('button', { name: words.scanStop }).click();
  await expect(page.getByRole('button', { name: words.scan })).toBeFocused();
  await expect.poll(() => track.evaluate((it) => it.readyState)).toBe('ended');
});
