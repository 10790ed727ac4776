import { existsSync, readdirSync } from 'node:fs';
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
