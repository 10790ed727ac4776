import { crc32 } from '#domain/offline/crc32.ts';
import { cutText } from '#domain/offline/cut-text.ts';
import { packTexts } from '#domain/offline/pack.ts';
import { fakeDevice, type FakeAnswer, type FakeDevice } from '#platform/offline/fake-device.ts';
import { loadCopy, type LoadJob } from '#platform/offline/load-copy.ts';
import type { CopyWords, ListedFile, ListedPack, OfflineList } from '#schemas/offline.ts';

export const root = 'https://town.example/course/';
export const place = { root, locale: 'nl' };
export const words: CopyWords = { format: 'nl', old: 'Van {{day}}.', newer: 'Er is nieuwer.', link: 'Hier' };

/** The list of files with these texts. */
export function aList(version: string, texts: Record<string, string>): OfflineList {
  return { version, files: Object.entries(texts).map(([file, text]) => aListed(file, text)) };
}

/** A pack of these pages as it stands on a list, and its text. */
export function aPack(file: string, pages: Record<string, string>): { pack: ListedPack; text: string } {
  const text = packTexts(Object.values(pages).map(cutText)).join('');
  return { pack: { ...aListed(file, text), holds: Object.keys(pages) }, text };
}

function aListed(file: string, text: string): ListedFile {
  const bytes = new TextEncoder().encode(text);
  return { file, bytes: bytes.length, crc: crc32(bytes) };
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
