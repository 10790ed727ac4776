import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Endings of files that are read as text. Others, such as sound and images, are listed with an empty text. */
const readable = /\.(yaml|json|mdx|md|css|svg)$/;

/**
 * Every file below a folder, by its path from there (forward slashes), sorted by path so that what follows repeats exactly.
 * A folder that does not exist gives no files.
 */
export async function listFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await findPaths(root)).sort();
  const texts = await Promise.all(paths.map((path) => (readable.test(path) ? readFile(join(root, path), 'utf8') : '')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

async function findPaths(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
