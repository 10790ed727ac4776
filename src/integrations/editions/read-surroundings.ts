import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from '#reader/parse-yaml.ts';
import { localesFileSchema, type Locale } from '#schemas/locales.ts';
import type { Known } from './edition-findings.ts';
import { EditionError } from './edition-error.ts';

/** What the course offers to editions: its languages, tracks and countries. */
export type Surroundings = Known & { locales: readonly Locale[] };

/** @param content The folder `content/`. */
export async function readSurroundings(content: string): Promise<Surroundings> {
  const file = join(content, 'locales.yaml');
  const { value } = parseYaml({ file, text: await readFile(file, 'utf8'), hurt: '' }, localesFileSchema);
  if (!value) throw new EditionError(`${file} cannot be read; "npm run check" says why.`);
  const { locales } = value.data;
  const inFolder = async (folder: string) =>
    (await readdir(join(content, folder), { withFileTypes: true })).sort(byName);
  return {
    locales,
    languages: locales.map(({ id }) => id),
    tracks: (await inFolder('programme')).filter((entry) => entry.isDirectory()).map(({ name }) => name),
    countries: (await inFolder('contacts')).flatMap(({ name }) => /^([a-z]{2})\.yaml$/.exec(name)?.[1] ?? []),
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
