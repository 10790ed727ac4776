import {
  elementsBelow,
  findAttribute,
  fullName,
  readPage,
  textOf,
  type Element,
} from '#integrations/html/read-page.ts';

/** What a crawl saw: pages it came to by following links, and everything that was wrong, each once. */
export type Crawl = { reached: Set<string>; problems: string[] };

/**
 * Follows every address of every page from here on: pages, fragments, pictures, styles, scripts and what they import, manifests.
 * A problem is an address outside the folder of `start`, one that begins at the root, or one that nothing answers to.
 * @param start Address of the folder the site lies in, with a slash at the end.
 * @param more Pages to visit although nothing may lead there, as paths inside the site.
 */
export async function crawl(start: string, more: readonly string[] = []): Promise<Crawl> {
  const reached = new Set<string>();
  const problems = new Set<string>();
  const documents = new Map<string, Promise<Answer>>();
  const get = (url: string) => remember(documents, url, () => load(url));

  const visit = async (url: string): Promise<void> => {
    for (const { address, from } of (await get(url)).addresses) {
      const problem = await judge(start, url, address, get);
      if (problem) problems.add(`${url.slice(start.length) || 'index.html'}: ${from} "${address}" ${problem}`);
      else if (isOurs(address)) waiting.push(pathOf(new URL(address, url)));
    }
  };
  const waiting = [new URL('index.html', start).href];
  const follow = async (seen: Set<string>): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      await visit(url);
    }
  };
  await follow(reached);
  waiting.push(...more.map((page) => new URL(page, start).href));
  await follow(new Set(reached));
  return { reached: new Set([...reached].map((url) => url.slice(start.length))), problems: [...problems].sort() };
}

async function judge(
  start: string,
  page: string,
  address: string,
  get: (url: string) => Promise<Answer>,
): Promise<string | undefined> {
  if (!isOurs(address)) return undefined;
  if (address.startsWith('/')) return 'begins at the root of the host';
  const url = new URL(address, page);
  if (!url.href.startsWith(start)) return 'leads out of the folder of the site';
  if (url.pathname.endsWith('/')) return 'names a folder, which not every host answers';
  const { status, ids } = await get(pathOf(url));
  if (status !== 200) return `answers ${status}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || ids.has(fragment) ? undefined : `names no element of that page`;
}

type Found = { address: string; from: string };

function addressesIn(type: string, text: string): Found[] {
  if (type.includes('javascript')) return matches(text, /\b(?:from|import)\s*\(?["'`](\.[^"'`]+)["'`]/g, 'import');
  if (type.includes('css')) return matches(text, STYLE_URL, 'url()');
  if (type.includes('manifest')) return matches(text, /"(?:start_url|src)":"([^"]+)"/g, 'manifest');
  return [];
}

function addressesOf(element: Element): Found[] {
  if (element.tagName === 'style') return matches(textOf(element), STYLE_URL, '<style> url()');
  return element.attrs.flatMap((attribute) => {
    const name = fullName(attribute);
    const from = `<${element.tagName} ${name}>`;
    if (name === 'srcset')
      return attribute.value.split(/,\s+/).map((one) => ({ address: one.split(/\s/)[0] ?? '', from }));
    // A preload or an icon that is missing breaks nothing visible, and costs a request on every page: all <link>s count.
    return ADDRESSES.has(name) && !(element.tagName === 'link' && isElsewhereByNature(element))
      ? [{ address: attribute.value, from }]
      : [];
  });
}

function isElsewhereByNature(link: Element): boolean {
  return /\b(?:canonical|license)\b/.test(findAttribute(link, 'rel') ?? '');
}

function matches(text: string, pattern: RegExp, from: string): Found[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => ({ address, from }));
}

function isOurs(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function pathOf(url: URL): string {
  return url.origin + url.pathname; // A static host does not read the query.
}

async function load(url: string): Promise<Answer> {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  if (!type.includes('html')) return { status: response.status, addresses: addressesIn(type, text), ids: new Set() };
  const elements = [...elementsBelow(readPage(text))];
  const ids = elements.map((element) => findAttribute(element, 'id')).filter((id) => id !== undefined);
  return { status: response.status, addresses: elements.flatMap(addressesOf), ids: new Set(ids) };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

type Answer = { status: number; addresses: Found[]; ids: Set<string> };

const STYLE_URL = /url\(\s*["']?([^"')]+)/g;
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'poster',
  'component-url',
  'renderer-url',
  'before-hydration-url',
  'data-src',
  'data-leave-offline',
]);
