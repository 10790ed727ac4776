import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from './read-core.ts';
import { EditionError } from './edition-error.ts';
import { readEdition } from './read-edition.ts';
import type { Share } from './folder-writer.ts';
import { findStillMissing } from './still-missing.ts';
import type { Surroundings } from './read-surroundings.ts';
import { writeEdition } from './write-edition.ts';

export type Making = {
  core: Core;
  surroundings: Surroundings;
  /** Folder of all editions. */
  editions: string;
  /** Where each gets a folder of its own. */
  target: string;
  /** ISO 8601. */
  today: string;
  /** Called after each edition. */
  tell?: (done: number, of: number) => void;
};

/** How one edition went. */
export type Made = { id: string } & (
  { kind: 'made'; missing: string[]; notes: string } | { kind: 'refused'; message: string }
);

/** Makes editions one after the other. One that is wrong is told and does not stop the others. */
export async function makeEditions(ids: readonly string[], making: Making): Promise<Made[]> {
  const results: Made[] = [];
  for (const id of ids) {
    results.push(await makeEdition(id, making, ids.length > MANY ? 'link' : 'copy'));
    making.tell?.(results.length, ids.length);
  }
  return results;
}

async function makeEdition(
  id: string,
  { core, surroundings, editions, target, today }: Making,
  share: Share,
): Promise<Made> {
  try {
    const files = await readEdition(editions, id, surroundings);
    writeEdition(core, files, surroundings.locales, join(target, id), { share });
    return {
      id,
      kind: 'made',
      missing: [...findStillMissing(files.edition, today), ...(await findUnused(join(editions, id)))],
      notes: files.notes,
    };
  } catch (error) {
    return { id, kind: 'refused', message: error instanceof EditionError ? error.message : surprise(id, error) };
  }
}

/** Files that an editor put there and nothing reads, such as `logo.png` or `edition.yaml.txt`. */
async function findUnused(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => !EDITION_FILES.includes(file) && !file.startsWith('.'));
  return files.map((file) => `${file} is not used: an edition has ${EDITION_FILES.join(', ')} and nothing else.`);
}

const EDITION_FILES = ['edition.yaml', 'tokens.css', 'logo.svg'];

/** Up to here each folder gets files of its own, which an editor may change; beyond, the disk counts. */
const MANY = 3;

/** Neither a value that fits no page nor a full disk at one edition may cost hundreds of others theirs. */
function surprise(id: string, error: unknown): string {
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    `content/editions/${id}/   [edition/surprise]\n  ${found}\n` +
    '  Run "npm run build" and try again. If it stays, it is a mistake of the course: please report it with these lines.'
  );
}

/**
 * The part of a list that one of several machines takes.
 * @param shard `2/4`: the second of four.
 * @throws {EditionError} When it is no such share.
 */
export function takeShard<T>(list: readonly T[], shard: string): T[] {
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard) ?? [];
  if (!part || !of || Number(part) > Number(of))
    throw new EditionError(`--shard is "${shard}", and a share looks like 2/4: the second of four.`);
  return list.filter((_, at) => at % Number(of) === Number(part) - 1);
}
