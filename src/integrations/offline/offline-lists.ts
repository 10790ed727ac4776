import { crc32 } from '#domain/offline/crc32.ts';
import type { ListedFile, ListedPack, OfflineList } from '#schemas/offline.ts';
import type { Pack } from './packs.ts';

/**
 * The lists by which a browser keeps a language: `<locale>/offline.json` for every language among the files. Each names the pages
 * of that language, its search, and what all languages share. Pure, so an edition can be stamped anywhere.
 * @param files Every file of a finished site, in any order, with its size and `zlib.crc32`. Packs are among them and on no list as files.
 * @param packs What the packs among them hold.
 */
export function offlineListsFor(
  files: readonly ListedFile[],
  packs: readonly Pick<Pack, 'file' | 'holds'>[] = [],
): { file: string; text: string }[] {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return localesAmong(sorted).map((locale) => {
    const own = sorted.filter(({ file }) => !isReader(file) && (isShared(file) || isOf(locale, file)));
    const listed = own.map(({ file, bytes, crc }) => ({ file, bytes, crc }));
    const list: OfflineList = { version: versionOf(listed), files: listed };
    const ways = sorted.flatMap((file) => (file.file.startsWith(`${locale}/`) ? listPack(file, packs) : []));
    if (ways.length > 0) list.packs = ways;
    return { file: `${locale}/${LIST}`, text: JSON.stringify(list) };
  });
}

function listPack({ file, bytes, crc }: ListedFile, packs: readonly Pick<Pack, 'file' | 'holds'>[]): ListedPack[] {
  return packs.filter((pack) => pack.file === file).map(({ holds }) => ({ file, bytes, crc, holds }));
}

/** Another one as soon as any file has another name, size or sum; the sum of all sums, and the size of all. */
function versionOf(files: readonly ListedFile[]): string {
  const text = files.map(({ file, bytes, crc }) => `${file} ${bytes} ${crc}\n`).join('');
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0')}-${total.toString(36)}`;
}

function localesAmong(files: readonly ListedFile[]): string[] {
  return files
    .map(({ file }) => /^([a-z]{2,3})\/index\.html$/.exec(file)?.[1])
    .filter((locale) => locale !== undefined);
}

/**
 * Never kept: the reader of QR codes, which most phones have built in. Kept pages take a code or a file without it.
 */
const isReader = (file: string): boolean => /^assets\/wasm-reader\./.test(file);

/** The page of languages, the page for wrong addresses, the drawings of the tab and of an edition, and every script. Not the worker: the browser keeps that one. */
function isShared(file: string): boolean {
  return /^(?:index\.html|404\.html|icon\.svg|logo\.svg|assets\/[^/]+\.(?:js|css|svg|png|webp|avif|jpg|woff2))$/.test(
    file,
  );
}

function isOf(locale: string, file: string): boolean {
  if (file === `search/${locale}.js` || file === `search/${locale}-text.js`) return true;
  return file.startsWith(`${locale}/`) && /\.(?:html|js|css|svg|png|webp|avif|jpg|webmanifest)$/.test(file);
}

const LIST = 'offline.json';
