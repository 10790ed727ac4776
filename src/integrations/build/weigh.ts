import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { listFiles } from '../files/list-files.ts';
import { readParts, type PageKind } from './page-parts.ts';

/** Bytes of one page on a first visit, each part compressed by itself with brotli as a server would send it. */
export type PageWeight = {
  page: string;
  /** First folder of the path; empty for pages outside every language. */
  locale: string;
  kind: PageKind;
  /** The page itself, with the styles and small scripts inside it. */
  html: number;
  /** The styles alone. They are counted in `html` already. */
  css: number;
  /** Script files, with everything they import at once. */
  script: number;
  /** Icon and pictures. */
  images: number;
  total: number;
  /** Files asked for, the page included. */
  requests: number;
};

/** Weighs every page of a finished site, in the order of their paths. */
export async function weighSite(folder: string): Promise<PageWeight[]> {
  const scale = new Scale(folder);
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(pages.map((page) => weighPage(scale, page)));
}

async function weighPage(scale: Scale, page: string): Promise<PageWeight> {
  const text = await scale.read(page);
  const parts = readParts(page, text);
  const scripts = await withImports(scale, parts.scripts);
  const images = [...new Set([...parts.icons, ...parts.pictures])];
  const html = await scale.weigh(page);
  const css = (await scale.weighText(parts.css)) - EMPTY;
  const script = await scale.weighAll(scripts);
  const pictures = await scale.weighAll(images);
  const total = html + script + pictures;
  const locale = page.includes('/') ? (page.split('/')[0] ?? '') : '';
  return {
    page,
    locale,
    kind: parts.kind,
    html,
    css,
    script,
    images: pictures,
    total,
    requests: 1 + scripts.length + images.length,
  };
}

/** Scripts and what they import at once; what they import later is fetched later. */
async function withImports(scale: Scale, scripts: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    for (const [, path = ''] of (await scale.read(script)).matchAll(STATIC_IMPORT)) {
      waiting.push(posix.join(posix.dirname(script), path));
    }
  }
  return [...found].sort();
}

/** Reads and compresses every file once. */
class Scale {
  readonly #folder: string;
  readonly #texts = new Map<string, Promise<string>>();
  readonly #bytes = new Map<string, Promise<number>>();
  readonly #bytesOfTexts = new Map<string, Promise<number>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(file: string): Promise<string> {
    return remember(this.#texts, file, () => readFile(join(this.#folder, file), 'utf8'));
  }

  weigh(file: string): Promise<number> {
    return remember(this.#bytes, file, async () => compressed(await readFile(join(this.#folder, file))));
  }

  /** Styles are the same on most pages. */
  weighText(text: string): Promise<number> {
    return remember(this.#bytesOfTexts, text, () => compressed(text));
  }

  async weighAll(files: readonly string[]): Promise<number> {
    const weights = await Promise.all(files.map((file) => this.weigh(file)));
    return weights.reduce((sum, bytes) => sum + bytes, 0);
  }
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function compressed(content: string | Buffer): Promise<number> {
  return (await promisify(brotliCompress)(content)).byteLength;
}

/** `import … from"./x.js"`, `import"./x.js"` and `export … from"./x.js"`; not `import("./x.js")`. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\b[^'"`();]*["'](\.[^"']+)["']/g;

/** What brotli makes of nothing. */
const EMPTY = 1;
