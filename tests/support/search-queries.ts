import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Hit } from '#domain/search/engine.ts';

const queriesSchema = z.array(z.strictObject({ query: z.string().min(2), find: z.array(z.string()).min(1) }));

/** What a reader types, and the pages of which she should find one. */
export type MeasuredQuery = z.infer<typeof queriesSchema>[number];

export function readQueries(localeId: string): readonly MeasuredQuery[] {
  const file = new URL(`../fixtures/search/${localeId}.yaml`, import.meta.url);
  return queriesSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** Whether one of the wanted pages is among the addresses. */
export function isAnswered({ find }: MeasuredQuery, urls: readonly string[]): boolean {
  return urls.some((url) => find.some((page) => isPage(page, url)));
}

/** Addresses of the first results. */
export function firstUrls(hits: readonly Hit[], count = 3): readonly string[] {
  return hits.slice(0, count).map(({ url }) => url);
}

/** Whether an address is the page a query names. */
export function isPage(page: string, url: string): boolean {
  if (page === 'help') return url.startsWith('help.html');
  const [path = '', fragment] = page.split('#');
  const file = path === 'course' ? 'mothers/index' : path.split('/').length === 2 ? `${path}/index` : path;
  return url === `${file}.html${fragment === undefined ? '' : `#${fragment}`}`;
}
