import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every page of the built site, as sorted paths; read while tests are being listed, so that each page gets a test of its own. */
export function listPages(folder = 'dist'): string[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/ to test. Run "npm run build" first.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Pages that nobody should come to by a link: for wrong addresses, and for pages that were not kept on the device. */
export function isUnlinked(page: string): boolean {
  return /(?:^|\/)(?:404|offline)\.html$/.test(page);
}

/**
 * What a page is made of: the direction of writing, and which elements, classes and islands occur. Pages of one kind differ in words and
 * pictures only.
 */
export function kindOfPage(path: string, folder = 'dist'): string {
  return kindOfMarkup(readFileSync(join(folder, path), 'utf8'));
}

function kindOfMarkup(markup: string): string {
  const parts = [...markup.matchAll(/ (?:class|component-url)="([^"]+)"/g)].map(([, name]) => name ?? '');
  const direction = /<html[^>]* dir="?(\w+)/.exec(markup)?.[1] ?? '';
  return [direction, ...[...new Set(parts)].sort()].join(' ');
}

/**
 * The pages without repetitions. Where a language waits for a part, its pages show the words of another one, whose own pages are all
 * listed; of such pages the first of each kind stands for the rest.
 */
export function listDistinctPages(folder = 'dist'): string[] {
  const seen = new Set<string>();
  return listPages(folder).filter((path) => {
    const markup = readFileSync(join(folder, path), 'utf8');
    if (!markup.includes('data-fallback')) return true;
    const kind = kindOfMarkup(markup);
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** The first page of each kind. */
export function listKinds(folder = 'dist'): string[] {
  const seen = new Set<string>();
  return listPages(folder).filter((path) => {
    const kind = kindOfPage(path, folder);
    return !seen.has(kind) && seen.add(kind);
  });
}
