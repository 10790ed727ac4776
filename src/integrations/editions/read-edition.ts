import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { editionSchema, type Edition } from '#schemas/edition.ts';
import { minifyTokens } from './minify-tokens.ts';

/** One municipality as its folder describes it. `tokens` is ready to be stamped. */
export type EditionFiles = { edition: Edition; tokens: string };

/**
 * Reads `content/editions/<id>/`.
 * @param folder The folder of all editions.
 * @throws {EditionError} When there is no such edition, or its files do not hold together.
 */
export async function readEdition(folder: string, id: string): Promise<EditionFiles> {
  const known = await listEditions(folder);
  if (!known.includes(id)) throw new EditionError(`There is no edition "${id}". Known: ${known.join(', ')}.`);
  const file = join(folder, id, 'edition.yaml');
  const parsed = editionSchema.safeParse(parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new EditionError(`${file}\n${z.prettifyError(parsed.error)}`);
  if (parsed.data.id !== id)
    throw new EditionError(`${file}\n  The id is "${parsed.data.id}" and the folder is "${id}".`);
  return { edition: parsed.data, tokens: await readTokens(join(folder, id, 'tokens.css')) };
}

/** An edition replaces brand tokens and nothing else: whatever it could restyle beyond that, we could not test for it. */
async function readTokens(file: string): Promise<string> {
  const tokens = minifyTokens(await readFile(file, 'utf8'));
  for (const [, property = ''] of tokens.matchAll(/[{;]([^:;{}]+):[^;{}]*(?=[;}])/g)) {
    if (!property.startsWith('--basis-'))
      throw new EditionError(`${file}\n  "${property}" is no brand token (--basis-…).`);
  }
  return tokens;
}

/** Ids of all editions, sorted. */
export async function listEditions(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Something about an edition that its municipality can mend. */
export class EditionError extends Error {
  override name = 'EditionError';
}
