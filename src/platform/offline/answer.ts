import { bookName, copiesOf, currentKey, localeOfKey, pageKey } from './names.ts';

/** What the worker is asked, in the parts that matter. */
export type Asked = { request: Request; clientId: string; resultingClientId: string };

/** What it answers from. */
export type Shelf = { caches: CacheStorage; fetch: (request: Request) => Promise<Response>; root: string };

/**
 * A page and everything it asks for come from one copy, even when a newer one was loaded meanwhile. What no copy has comes from the
 * network; without one, a page of ours gives way to the page that says what is kept.
 */
export async function answer(asked: Asked, shelf: Shelf): Promise<Response> {
  const book = await openKept(shelf.caches, bookName(shelf.root));
  if (!book) return shelf.fetch(asked.request);
  return asked.request.mode === 'navigate' ? openPage(asked, shelf, book) : bringPart(asked, shelf, book);
}

async function openPage({ request, resultingClientId }: Asked, shelf: Shelf, book: Cache): Promise<Response> {
  const { root } = shelf;
  const url = new URL(request.url);
  const path = url.href.slice(root.length);
  const locale = /^[a-z]{2,3}(?=\/|$)/.exec(path)?.[0];
  const locales = await keptLocales(book);
  const name = await textOf(book, currentKey(root, locale ?? locales[0] ?? ''));
  const found = await findIn(shelf, name, url);
  if (found) {
    if (resultingClientId) await book.put(pageKey(root, resultingClientId), new Response(name));
    return found;
  }
  return shelf.fetch(request).catch((error: unknown) => {
    const way = `${root}${locales[0]}/offline.html`;
    // Others may live below our folder; and a copy that lost this page must not send round in circles.
    const isOurs = locale !== undefined || !path.includes('/');
    if (isOurs && locales.length > 0 && url.origin + url.pathname !== way) return Response.redirect(way);
    throw error;
  });
}

async function bringPart({ request, clientId }: Asked, shelf: Shelf, book: Cache): Promise<Response> {
  const url = new URL(request.url);
  const own = await textOf(book, pageKey(shelf.root, clientId));
  const found = await findIn(shelf, own, url);
  if (found) return found;
  return shelf.fetch(request).catch(async (error: unknown) => {
    // The page came from the network, which is gone now; or the browser does not say which page it is.
    for (const locale of await keptLocales(book)) {
      const part = await findIn(shelf, await textOf(book, currentKey(shelf.root, locale)), url);
      if (part) return part;
    }
    throw error;
  });
}

/** The file for an address, as a server would find it: itself, `index.html` of a folder, or the page without its ending. */
async function findIn({ caches, root }: Shelf, name: string | undefined, url: URL): Promise<Response | undefined> {
  const copy = name?.startsWith(copiesOf(root)) ? await openKept(caches, name) : undefined;
  const path = url.origin + url.pathname;
  if (path.endsWith('/')) return copy?.match(`${path}index.html`);
  const found = (await copy?.match(path)) ?? (await copy?.match(`${path}.html`));
  if (found) return found;
  return (await copy?.match(`${path}/index.html`)) && Response.redirect(`${path}/`);
}

async function keptLocales(book: Cache): Promise<string[]> {
  return (await book.keys()).flatMap(({ url }) => localeOfKey(url) ?? []);
}

async function textOf(book: Cache, key: string): Promise<string | undefined> {
  return (await book.match(key))?.text();
}

/** Only a cache that exists: opening makes one, and after she erased everything none may come back. */
export async function openKept(caches: CacheStorage, name: string): Promise<Cache | undefined> {
  return (await caches.has(name)) ? caches.open(name) : undefined;
}
