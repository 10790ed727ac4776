import { join } from 'node:path';
import { buildSite, PLACES, type BuildOptions } from '../build/build-site.ts';
import { benchEditions } from './bench-editions.ts';
import { editionsTable } from './editions-table.ts';

/** Tells how long it takes to make an edition for every municipality, beside a plain copy and beside one build. */
export async function benchManyEditions(root: string, options: BuildOptions): Promise<void> {
  const { steps } = await buildSite(root, options);
  const buildMs = steps.filter(({ name }) => name !== 'weighing').reduce((sum, { ms }) => sum + ms, 0);
  const report = await benchEditions({ content: PLACES.content, core: PLACES.core, work: join('out', 'bench') });
  console.log(`\n${editionsTable(report, buildMs).join('\n')}`);
}
