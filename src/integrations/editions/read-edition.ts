import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeTheme } from '#domain/edition/theme/describe.ts';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import type { Markup } from '#domain/edition/template.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { parseYaml } from '#reader/parse-yaml.ts';
import { editionSchema, type Edition } from '#schemas/edition.ts';
import { tellFinding } from '../content-checks/reports/tell-finding.ts';
import { cleanLogo } from './clean-logo.ts';
import { EditionError } from './edition-error.ts';
import { findEditionTrouble } from './edition-findings.ts';
import { readOwnFile } from './read-own-file.ts';
import type { Surroundings } from './read-surroundings.ts';

/** One municipality as its folder describes it. */
export type EditionFiles = {
  edition: Edition;
  /** The style of its colours, corners and fonts, ready to be stamped. */
  tokens: string;
  /** What its editor should know about the colours: what was left out, what was taken from the base. Empty when nothing. */
  notes: string;
  logo: Markup;
};

/** Whose colours and logo an edition has that brings none. */
export const BASE = 'base';

/**
 * Reads `content/editions/<id>/`: `edition.yaml`, and `tokens.css` and `logo.svg` where it has them.
 * @param folder The folder of all editions.
 * @throws {EditionError} When there is no such edition, or its files do not hold together; with everything that is wrong.
 */
export async function readEdition(folder: string, id: string, surroundings: Surroundings): Promise<EditionFiles> {
  const known = await listEditions(folder);
  if (!known.includes(id)) {
    const meant = didYouMean(id, known);
    throw new EditionError(`There is no edition "${id}". ${meant || `Known: ${known.join(', ')}.`}`);
  }
  const file = (name: string) => join(folder, id, name);
  const baseTokens = (await readOwnFile(join(folder, BASE, 'tokens.css'), MAX_TOKENS)) ?? '';
  const results = await Promise.allSettled([
    readFacts(folder, id, surroundings),
    readOwnFile(file('tokens.css'), MAX_TOKENS).then((css) => readTokens(file('tokens.css'), css, baseTokens)),
    readOwnFile(file('logo.svg'), MAX_LOGO).then(async (svg) =>
      readLogo(file('logo.svg'), svg ?? (await readOwnFile(join(folder, BASE, 'logo.svg'), MAX_LOGO))),
    ),
  ]);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  const [edition, tokens, logo] = results;
  if (edition.status === 'fulfilled' && tokens.status === 'fulfilled' && logo.status === 'fulfilled')
    return { edition: edition.value, ...tokens.value, logo: logo.value };
  const surprise = reasons.find((reason) => !(reason instanceof EditionError));
  throw surprise ?? new EditionError(reasons.map(({ message }) => message).join('\n\n'));
}

async function readFacts(folder: string, id: string, surroundings: Surroundings): Promise<Edition> {
  const file = join(folder, id, 'edition.yaml');
  const text = await readOwnFile(file, MAX_FACTS);
  if (text === undefined)
    throw new EditionError(
      `${file}   [edition/missing]\n  An edition is described in edition.yaml, and there is none. Is it called edition.yaml.txt? Some systems hide the ending.`,
    );
  const { value, findings } = parseYaml({ file, text, hurt: HURT }, editionSchema);
  const trouble = value ? findEditionTrouble(value, surroundings) : findings;
  if (value && value.data.id !== id)
    throw new EditionError(
      `${file}:${value.lineOf(['id'])}   [edition/other-id]\n  The id is "${value.data.id}" and the folder is "${id}", and they must be the same.\n  Write "id: ${id}", or rename the folder.`,
    );
  if (trouble.length > 0 || !value) throw new EditionError(tellSome(trouble));
  return value.data;
}

/** Nobody mends ten thousand findings in one go. */
function tellSome(trouble: readonly Finding[]): string {
  const shown = trouble.slice(0, 20).map(tellFinding);
  const more = trouble.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more of the kind.`] : [])].join('\n\n');
}

type Look = Pick<EditionFiles, 'tokens' | 'notes'>;

function readTokens(file: string, css: string | undefined, base: string): Look {
  const theme = makeTheme(css ?? base, base, file);
  if (theme.kind === 'refused') throw new EditionError(describeTheme(theme));
  return { tokens: theme.css, notes: theme.notes.length > 0 ? describeTheme(theme) : '' };
}

function readLogo(file: string, svg: string | undefined): Markup {
  const logo = cleanLogo(svg ?? '');
  if ('markup' in logo) return logo;
  throw new EditionError(
    logo.problems
      .map(({ line, found, mend }) => `${file}:${line}   [edition/logo]\n  ${found}\n  ${mend}`)
      .join('\n\n'),
  );
}

/** Ids of all editions, sorted. */
export async function listEditions(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const HURT = "A municipality's own site could not be made.";
const MAX_FACTS = 200_000;
/** Token packages of whole design systems come as one file of up to a megabyte. */
const MAX_TOKENS = 2_000_000;
const MAX_LOGO = 100_000;
