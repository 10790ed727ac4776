import { join } from 'node:path';
import { build } from 'astro';
import { readCore } from '../editions/read-core.ts';
import { BASE, readEdition } from '../editions/read-edition.ts';
import { readSurroundings } from '../editions/read-surroundings.ts';
import { writeEdition } from '../editions/write-edition.ts';
import { buildSearch } from '../search/build-search.ts';
import { checkContent } from './check-content.ts';
import { weighSite, type PageWeight } from './weigh.ts';
import { weighKept, type KeptWeight } from './weigh-kept.ts';

export type BuildReport = { weights: PageWeight[]; kept: KeptWeight[]; steps: { name: string; ms: number }[] };

/** Where a build reads and writes, from the root of the repository. */
export const PLACES = {
  content: 'content',
  core: 'out/core',
  site: 'dist',
  editions: 'content/editions',
  others: 'out/editions',
  portable: 'out/portable',
} as const;

export type BuildOptions = {
  /** Called with the name of each step before it starts. */
  tell: (step: string) => void;
  /** On: content with errors is built all the same, for looking at a page that is half written. Default off. */
  unchecked?: boolean;
};

/**
 * Builds the core and the base edition, and weighs it. Whoever calls says what happens when it is too heavy.
 * @param root The repository.
 * @throws {Error} With a message for the person who can mend it, from whichever step failed.
 */
export async function buildSite(root: string, { tell, unchecked = false }: BuildOptions): Promise<BuildReport> {
  const steps: BuildReport['steps'] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    tell(name);
    const start = performance.now();
    const result = await work();
    steps.push({ name, ms: performance.now() - start });
    return result;
  };
  if (!unchecked) await step('content', () => checkContent(root, join(root, PLACES.content)));
  await step('pages', () => build({ root, logLevel: 'warn' })); // The finishing step is one of Astro's hooks.
  await step('search', () => buildSearch(join(root, PLACES.core), join(root, PLACES.content)));
  await step('base edition', () => writeBase(root));
  const site = join(root, PLACES.site);
  const [weights, kept] = await step('weighing', () => Promise.all([weighSite(site), weighKept(site)]));
  return { weights, kept, steps };
}

async function writeBase(root: string): Promise<void> {
  const surroundings = await readSurroundings(join(root, PLACES.content));
  const base = await readEdition(join(root, PLACES.editions), BASE, surroundings);
  writeEdition(await readCore(join(root, PLACES.core)), base, surroundings.locales, join(root, PLACES.site));
}
