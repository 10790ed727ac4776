import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Part, Template } from '#domain/edition/template.ts';
import { cutText } from '#domain/offline/cut-text.ts';
import type { ListedFile } from '#schemas/offline.ts';
import { listFiles } from '../files/list-files.ts';
import { compileJson, compilePage } from './compile-page.ts';
import { createEncoder, type Encode } from './encode-pieces.ts';

/** The core, read and compiled once for any number of editions. */
export type Core = {
  folder: string;
  templates: readonly Template[];
  /** For the pages stamped from these templates. */
  encode: Encode;
  /** Files without slots. */
  others: readonly ListedFile[];
  /** Texts of the search files, which an edition with fewer tracks or own contacts writes anew. */
  search: ReadonlyMap<string, string>;
};

export async function readCore(folder: string): Promise<Core> {
  const files = await listFiles(folder);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const stamped = files.filter((file) => COMPILERS.some(({ ending }) => file.endsWith(ending)));
  const search = files.filter((file) => /^search\/[^/]+\.js$/.test(file));
  const templates = await Promise.all(stamped.map(async (file) => compile(file, await read(file))));
  return {
    folder,
    templates,
    encode: createEncoder(templates),
    others: await Promise.all(files.filter((file) => !stamped.includes(file)).map((file) => sum(folder, file))),
    search: new Map(await Promise.all(search.map(async (file) => [file, await read(file)] as const))),
  };
}

async function sum(folder: string, file: string): Promise<ListedFile> {
  const content = await readFile(join(folder, file));
  return { file, bytes: content.byteLength, crc: crc32(content) };
}

function compile(file: string, text: string): Template {
  const template = COMPILERS.find(({ ending }) => file.endsWith(ending))!.compile(file, text);
  return { ...template, parts: cutParts(template.parts) };
}

/** Cut here, once, so that the pieces of a stamped page are those that packs share (`../offline/packs.ts`). */
function cutParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part | Part[] => {
    if (typeof part === 'string') return cutText(part);
    return 'parts' in part ? { ...part, parts: cutParts(part.parts) } : part;
  });
}

const COMPILERS = [
  { ending: '.html', compile: compilePage },
  { ending: '.webmanifest', compile: compileJson },
] as const;
