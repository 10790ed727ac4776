import { describe, expect, test } from 'vitest';
import { clockAt } from '#platform/clock.ts';
import { removeCopies } from '#platform/offline/copies.ts';
import { fakeDevice } from '#platform/offline/fake-device.ts';
import { look } from '#platform/offline/look.ts';
import { openKeeping } from '#platform/offline/open-keeping.ts';
import { watchCopy } from '#platform/offline/watch-copy.ts';
import { aDevice, aKeptDevice, place, renew, root, words } from '#tests/support/a-copy.ts';

const texts = { 'index.html': 'first', 'nl/index.html': 'home', 'nl/help.html': 'help' };
const next = { ...texts, 'nl/help.html': 'help, other number' };
const large = { ...texts, 'nl/help.html': 'x'.repeat(300_000) };
const list = `${root}nl/offline.json`;

describe('a look', () => {
  const found = async (device = aDevice('1-a', texts), today = '2026-03-02') =>
    (await look(place, device, today)).found;

  test('offers what a load would fetch, and keeps nothing', async () => {
    const device = aDevice('1-a', texts);
    expect(await found(device)).toEqual({ kind: 'offered', bytes: 13 });
    expect(device.asked).toEqual([`${list} no-cache`]);
    expect(await device.caches.keys()).toEqual([]);
  });

  test('finds a copy that is what the site has, and notes that it was compared', async () => {
    const device = await aKeptDevice('1-a', texts);
    const kept = { version: '1-a', bytes: 13, day: '2026-03-01', same: '2026-03-02' };
    expect(await found(device)).toEqual({ kind: 'kept', kept });
    device.site.set(list, 'no network');
    expect(await found(device, '2026-03-09')).toEqual({ kind: 'kept', kept });
  });

  test('finds a newer version, with the bytes of what changed', async () => {
    const device = await aKeptDevice('1-a', texts);
    renew(device, '2-b', next);
    expect(await found(device)).toMatchObject({ kind: 'update', bytes: 18, kept: { version: '1-a' } });
  });

  test('finds what an earlier load left', async () => {
    const device = aDevice('1-a', texts);
    device.site.set(`${root}nl/help.html`, 500);
    const keeping = openKeeping(place, words, device, clockAt('2026-03-01'));
    const end = await keeping.load(new AbortController().signal, () => undefined);
    expect(end).toEqual({ how: 'server', found: { kind: 'stopped', done: 9, total: 13, kept: undefined } });
    expect(await found(device)).toEqual(end.found);
  });

  test.each([
    ['a site without lists', 404, { kind: 'unsupported' }],
    ['an error', 503, { kind: 'failed', reason: 'server', isLoad: false }],
    ['something else than a list', '<h1>Log in</h1>', { kind: 'failed', reason: 'server', isLoad: false }],
    ['no network', 'no network', { kind: 'failed', reason: 'network', isLoad: false }],
  ] as const)('says so of %s', async (_what, answer, expected) => {
    expect(await found(fakeDevice({ [list]: answer }))).toEqual(expected);
  });

  test('says so where the browser lets nobody look', async () => {
    const device = aDevice('1-a', texts);
    device.caches.has = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    expect(await found(device)).toEqual({ kind: 'failed', reason: 'refused', isLoad: false });
  });

  test('without a device there is nothing to offer', async () => {
    const keeping = openKeeping(place, words, undefined);
    expect(await keeping.look()).toEqual({ kind: 'unsupported' });
    expect(await keeping.load(new AbortController().signal, () => undefined)).toMatchObject({ how: 'refused' });
  });
});

test('removing the last language takes the worker along, removing one of two does not', async () => {
  const device = await aKeptDevice('1-a', texts);
  const turkish = { root, locale: 'tr' };
  device.site.set(`${root}tr/offline.json`, String(device.site.get(list)));
  await openKeeping(turkish, words, device, clockAt('2026-03-01')).load(new AbortController().signal, () => undefined);
  await removeCopies(place, device);
  expect(device.registered.size).toBe(1);
  expect((await device.caches.keys()).filter((name) => name.includes(':nl:'))).toEqual([]);
  await removeCopies(turkish, device);
  expect(device.registered.size).toBe(0);
  expect(await device.caches.keys()).toEqual([]);
});

describe('a page of a kept language', () => {
  const watch = async (device: Awaited<ReturnType<typeof aKeptDevice>>, today: string, isSaving = false) =>
    watchCopy(place, isSaving, device, clockAt(today));

  test('asks the site once a day and no more', async () => {
    const device = await aKeptDevice('1-a', texts);
    expect(await watch(device, '2026-03-01')).toEqual({ kind: 'fresh' });
    expect(device.asked).toEqual([]);
    await watch(device, '2026-03-02');
    await watch(device, '2026-03-02');
    expect(device.asked).toEqual([`${list} no-cache`]);
  });

  test('loads a small change by itself', async () => {
    const device = await aKeptDevice('1-a', texts);
    renew(device, '2-b', next);
    expect(await watch(device, '2026-03-02')).toEqual({ kind: 'fresh' });
    expect(device.asked).toEqual([`${list} no-cache`, `${root}nl/help.html`]);
    expect((await look(place, device, '2026-03-02')).found).toMatchObject({ kind: 'kept', kept: { version: '2-b' } });
  });

  test.each([
    ['a large change', large, false],
    ['any change while the device saves data', next, true],
  ])('only tells of %s, also on the pages after it', async (_what, files, isSaving) => {
    const device = await aKeptDevice('1-a', texts);
    renew(device, '2-b', files);
    expect((await watch(device, '2026-03-02', isSaving)).kind).toBe('newer');
    expect((await watch(device, '2026-03-02', isSaving)).kind).toBe('newer');
    expect(device.asked).toEqual([`${list} no-cache`]);
  });

  test('tells of a small change that could not be loaded', async () => {
    const device = await aKeptDevice('1-a', texts);
    renew(device, '2-b', next);
    device.site.set(`${root}nl/help.html`, 'no network');
    expect((await watch(device, '2026-03-02')).kind).toBe('newer');
  });

  test('without an answer it tells its age after four weeks, and asks again', async () => {
    const device = await aKeptDevice('1-a', texts);
    device.site.set(list, 'no network');
    expect((await watch(device, '2026-03-28')).kind).toBe('fresh');
    expect(await watch(device, '2026-03-29')).toMatchObject({ kind: 'old', note: { same: '2026-03-01' } });
    expect(device.asked).toHaveLength(2);
  });

  test('of a language that was not kept asks nothing', async () => {
    const device = aDevice('1-a', texts);
    expect(await watch(device, '2026-03-02')).toEqual({ kind: 'fresh' });
    expect(device.asked).toEqual([]);
  });
});
