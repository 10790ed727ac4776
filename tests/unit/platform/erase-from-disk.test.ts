// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { eraseDevice } from '#platform/erase-device.ts';
import { fakeStore } from '#platform/fake-storage.ts';

test('from a disk, a browser that refuses to be asked about workers has still erased everything', async () => {
  const refuse = () => Promise.reject(new DOMException('not supported', 'SecurityError'));
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: refuse } });
  vi.stubGlobal('location', { protocol: 'file:' });
  expect(await eraseDevice('file:///stick/', { local: fakeStore(), session: fakeStore() })).toBe(true);
  vi.stubGlobal('location', { protocol: 'https:' });
  expect(await eraseDevice('https://a.example/', { local: fakeStore(), session: fakeStore() })).toBe(false);
  vi.unstubAllGlobals();
});
