import { crc32 } from '#domain/offline/crc32.ts';
import { fakeDevice, type FakeAnswer, type FakeDevice } from '#platform/offline/fake-device.ts';
import { loadCopy, type LoadJob } from '#platform/offline/load-copy.ts';
import type { CopyWords, OfflineList } from '#schemas/offline.ts';

export const root = 'https://town.example/course/';
export const place = { root, locale: 'nl' };
export const words: CopyWords = { format: 'nl', old: 'Van {{day}}.', newer: 'Er is nieuwer.', link: 'Hier' };

/** The list of files with these texts. */
export function aList(version: string, texts: Record<string, string>): OfflineList {
  const files = Object.entries(texts).map(([file, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { file, bytes: bytes.length, crc: crc32(bytes) };
  });
  return { version, files };
}

/** A device before a site that has these files, and its list of Dutch. */
export function aDevice(version: string, texts: Record<string, string>): FakeDevice {
  const device = fakeDevice();
  renew(device, version, texts);
  return device;
}

/** The site has other files from now on. */
export function renew(device: FakeDevice, version: string, texts: Record<string, FakeAnswer>): void {
  for (const [file, text] of Object.entries(texts)) device.site.set(root + file, text);
  const real = Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  device.site.set(`${root}nl/offline.json`, JSON.stringify(aList(version, Object.fromEntries(real))));
}

export function aJob(list: OfflineList, changes: Partial<LoadJob> = {}): LoadJob {
  const signal = new AbortController().signal;
  return { ...place, list, words, today: '2026-03-01', signal, tell: () => undefined, ...changes };
}

/** A device on which these files are kept. */
export async function aKeptDevice(version: string, texts: Record<string, string>): Promise<FakeDevice> {
  const device = aDevice(version, texts);
  await loadCopy(aJob(aList(version, texts)), device);
  device.asked = [];
  return device;
}
