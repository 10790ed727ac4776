import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rooms whose code shows standing sentences. */
const rooms = ['pages', 'layouts', 'components', 'islands', 'queries'];

/** The text of everything that shows something, for checks that ask whether the site itself uses a piece of content. */
export async function readCode(src: string): Promise<string> {
  const files = await Promise.all(rooms.map((room) => filesIn(join(src, room))));
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  return texts.join('\n');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(astro|tsx?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
