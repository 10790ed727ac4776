import { SearchUnavailable, type Hit, type SearchEngine } from '#domain/search/engine.ts';
import { mergeHits } from '#domain/search/merge.ts';
import { findTellingWords } from '#domain/search/plan-query.ts';
import { rank } from '#domain/search/rank.ts';
import type { Quick } from './open-lunr.ts';

/**
 * Pagefind behind the small index. It wants every word of a query on the page, so each telling word is asked for by itself and the
 * answers are brought together as for lunr; other words and misspellings come from the small index.
 * @param folder Address of the `pagefind/` folder, relative to the page.
 * @throws {SearchUnavailable} When a file is missing or the device refuses WebAssembly.
 */
export async function openPagefind(folder: string, quick: Quick): Promise<SearchEngine> {
  const base = new URL(folder, document.baseURI);
  askAhead(base, quick.index.ahead);
  const pagefind = await orUnavailable(() => start(base, quick.index.ahead));
  const passOver = new Set(quick.index.passOver.map((word) => quick.language.fold(word)));
  const answer = async (query: string): Promise<readonly Hit[]> => {
    const words = findTellingWords(query, quick.language, passOver);
    const perWord = await Promise.all(words.map((word) => pagefind.search(word)));
    return describe(
      perWord.map(({ results }) => results),
      quick,
    );
  };
  return {
    search: async (query) => mergeHits(await quick.engine.search(query), await orUnavailable(() => answer(query))),
  };
}

/** Pagefind would ask for these one after the other. */
function askAhead(base: URL, files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: new URL(file, base).href });
    document.head.append(link);
  }
}

async function start(base: URL, files: readonly string[]): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', base).href)) as Pagefind; // its documented shape
  const tag = files.map((file) => /\?ts=(.*)$/.exec(file)?.[1]).find((found) => found !== undefined);
  // Without a worker: one file less to fetch, and our indexes are small. The tag makes the address the one asked for ahead.
  await pagefind.options({ noWorker: true, ...(tag !== undefined && { metaCacheTag: tag }) });
  await pagefind.init();
  return pagefind;
}

async function describe(perWord: readonly (readonly Result[])[], { index }: Quick): Promise<readonly Hit[]> {
  const results = [...new Map(perWord.flat().map((result) => [result.id, result])).values()];
  const found = rank(
    perWord.map((list) =>
      list.map(({ id, score }) => ({ document: results.findIndex((one) => one.id === id), score, forms: [] })),
    ),
  );
  const hits = found.slice(0, MOST_FETCHED).map(async ({ document, score }): Promise<Hit[]> => {
    const { meta, excerpt } = await results[document]!.data();
    const entry = index.documents[Number(meta['place'])];
    if (!entry) return [];
    const { text, marked } = readExcerpt(excerpt);
    const { url, title, group, summary } = entry;
    // Help lines and glossary words are all summary; what else Pagefind holds of them is not meant to be read.
    return [{ url, title, group, score, excerpt: url.includes('#') ? summary : text, matches: marked }];
  });
  return (await Promise.all(hits)).flat();
}

/** Pagefind marks words with `<mark>` in escaped text. */
function readExcerpt(html: string): { text: string; marked: readonly string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const marked = [...body.querySelectorAll('mark')].map(
    (mark) => mark.textContent.match(/[\p{L}\p{M}\p{N}'’]+/u)?.[0] ?? '',
  );
  return { text: body.textContent, marked: marked.filter(Boolean) };
}

async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new SearchUnavailable('Pagefind failed', { cause: error });
  }
}

/** Every hit costs a file. */
const MOST_FETCHED = 8;

/** The part of Pagefind's module that we use. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { noWorker: boolean; metaCacheTag?: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ meta: Readonly<Record<string, string>>; excerpt: string }>;
}
