import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchMaterial } from './documents.ts';

/** The material of one language for Pagefind. */
export type PagefindPart = { localeId: string; material: SearchMaterial };

/**
 * Writes a Pagefind index: the script, one WebAssembly file a language and the pieces of the index, without its user interface.
 * Pagefind gets the same documents as lunr, each as a small page of its own, so that both answer about the same things.
 * @param folder Emptied first. Named `pagefind`, since its script derives addresses from that name.
 * @returns Per language the files that a search needs in any case, so that a page can ask for them at once.
 * @throws {Error} With what Pagefind says is wrong.
 */
export async function writePagefind(folder: string, parts: readonly PagefindPart[]): Promise<Map<string, string[]>> {
  await rm(folder, { recursive: true, force: true });
  if (parts.length === 0) return new Map();
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  for (const part of parts) for (const page of pagesFor(part)) await add(index, page);
  const { files } = await index.getFiles();
  await pagefind.close();
  const needed = files.filter(({ path }) => isNeeded(path));
  for (const { path, content } of needed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return new Map(parts.map(({ localeId }) => [localeId, firstFiles(localeId, needed)]));
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;
type Page = { url: string; content: string };

async function add(index: Index, page: Page): Promise<void> {
  const { errors } = await index.addHTMLFile(page);
  if (errors.length > 0) throw new Error(`Pagefind cannot read ${page.url}: ${errors.join(', ')}`);
}

/** `place` is the document's place in the small index, which knows address and group. Addresses here only have to differ. */
function pagesFor({ localeId, material }: PagefindPart): Page[] {
  const texts = new Map(material.texts.map((text) => [text.url, text.passages]));
  return material.documents.map(({ url, title, summary, headings, words }, place) => {
    const passages = texts.get(url) ?? [];
    const content =
      `<html lang="${localeId}"><body data-pagefind-body data-pagefind-meta="place:${place}">` +
      `<h1>${escape(title)}</h1><p data-pagefind-weight="3">${escape(summary)}</p>` +
      headings.map((heading) => `<h2>${escape(heading)}</h2>`).join('') +
      passages.map((passage) => `<p>${escape(passage)}</p>`).join('') +
      `<p data-pagefind-weight="7">${escape(words.join(', '))}</p></body></html>`;
    return { url: `/${localeId}/${url}?${place}`, content };
  });
}

/** Without the user interface, the script for a worker, and the WebAssembly for languages that Pagefind has none for. */
function isNeeded(path: string): boolean {
  return /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_(?:meta|index|fragment))$/.test(path);
}

function firstFiles(localeId: string, files: readonly { path: string; content: Uint8Array }[]): string[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const tag = createHash('sha256')
    .update(entry?.content ?? '')
    .digest('hex')
    .slice(0, 8);
  const own = files.map(({ path }) => path).filter((path) => isFirst(path, localeId));
  return [`pagefind-entry.json?ts=${tag}`, ...own.sort()];
}

function isFirst(path: string, localeId: string): boolean {
  return path.startsWith(`wasm.${localeId}.`) || path.startsWith(`pagefind.${localeId}_`);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
