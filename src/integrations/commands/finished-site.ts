import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './run.ts';

/**
 * The whole path of a finished site that somebody named on the command line.
 * @throws {Error} When the folder is none.
 */
export function finishedSite(folder: string): string {
  const path = resolve(root, folder);
  if (existsSync(resolve(path, 'index.html'))) return path;
  throw new Error(
    `There is no finished site in "${folder}": it has no index.html. Run "npm run build" or "npm run edition" first.`,
  );
}
