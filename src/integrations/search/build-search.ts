import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packIndex, packTexts } from '#domain/search/pack.ts';
import { keyOf, searchFileName, writeSearchFile } from '#domain/search/files.ts';
import type { Content } from '#reader/content.ts';
import { readContent } from '#reader/read-content.ts';
import { listFiles } from '../files/list-files.ts';
import { gatherMaterial, type SearchMaterial } from './documents.ts';
import type { PageText } from './page-text.ts';
import { writePagefind } from './pagefind.ts';
import { readBuiltPage } from './read-built-page.ts';

/** What was made searchable, per language. */
export type SearchReport = readonly { localeId: string; engine: 'lunr' | 'pagefind'; documents: number }[];

/**
 * Writes the search of every language into the finished core: `search/<locale>.js` (small index), `search/<locale>-text.js` (full
 * text) and, for languages that Pagefind searches, `pagefind/`.
 * @param core Folder with the finished pages; slots still open.
 * @param contentFolder Where glossary, help lines and synonyms are read.
 * @throws {Error} When a language has no page, which would leave its search empty.
 */
export async function buildSearch(core: string, contentFolder: string): Promise<SearchReport> {
  const { content } = await readContent(contentFolder);
  const locales = content.locales?.data.locales ?? [];
  const parts = await Promise.all(
    locales.map(async ({ id, search }) => ({
      localeId: id,
      engine: search,
      material: await gather(core, content, id),
    })),
  );
  const preload = await writePagefind(
    join(core, 'pagefind'),
    parts.filter(({ engine }) => engine === 'pagefind'),
  );
  await rm(join(core, 'search'), { recursive: true, force: true });
  await mkdir(join(core, 'search'), { recursive: true });
  for (const { localeId, material } of parts) {
    const { synonyms = [], passOver = [] } = content.searchWords.get(localeId)?.data ?? {};
    const { documents, texts } = material;
    const ahead = preload.get(localeId) ?? [];
    await write(core, localeId, 'index', packIndex({ documents, synonyms, passOver, ahead }));
    await write(core, localeId, 'text', packTexts(texts));
  }
  return parts.map(({ localeId, engine, material }) => ({ localeId, engine, documents: material.documents.length }));
}

/** Everything that can be found in one language of a built site. */
export async function gather(core: string, content: Content, localeId: string): Promise<SearchMaterial> {
  const files = (await listFiles(core)).filter((file) => file.startsWith(`${localeId}/`) && file.endsWith('.html'));
  if (files.length === 0)
    throw new Error(`${core}/${localeId}: no pages, so that search in "${localeId}" would find nothing.`);
  const pages: PageText[] = [];
  for (const file of files) {
    const page = readBuiltPage(file.slice(localeId.length + 1), await readFile(join(core, file), 'utf8'));
    if (page) pages.push(page);
  }
  return gatherMaterial(content, localeId, pages);
}

async function write(core: string, localeId: string, part: 'index' | 'text', pack: object): Promise<void> {
  const file = join(core, 'search', searchFileName(localeId, part));
  await writeFile(file, writeSearchFile(keyOf(localeId, part), pack));
}
