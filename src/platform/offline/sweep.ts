import { openKept } from './answer.ts';
import { bookName, clientOfKey, copiesOf, noteKey } from './names.ts';

/**
 * Throws out whole copies that are neither current nor behind an open page. Those without a note are still being loaded and stay.
 * @param live Pages that are open, by the ids that the browser gives them.
 */
export async function sweep(caches: CacheStorage, root: string, live: ReadonlySet<string>): Promise<void> {
  const book = await openKept(caches, bookName(root));
  if (!book) return;
  const used = new Set<string>();
  for (const key of await book.keys()) {
    const client = clientOfKey(key.url);
    if (client !== undefined && !live.has(client)) await book.delete(key);
    else used.add((await (await book.match(key))?.text()) ?? '');
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(copiesOf(root)) && !used.has(name) && (await isWhole(caches, root, name)))
      await caches.delete(name);
  }
}

async function isWhole(caches: CacheStorage, root: string, name: string): Promise<boolean> {
  const locale = name.slice(copiesOf(root).length).split(':')[0] ?? '';
  return Boolean(await (await openKept(caches, name))?.match(noteKey(root, locale)));
}
