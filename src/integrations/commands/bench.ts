import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBudgets } from '../build/budgets.ts';
import { byteTable } from '../build/byte-table.ts';
import { buildSite, PLACES } from '../build/build-site.ts';
import { benchEditions } from '../editions-bench/bench-editions.ts';
import { editionsTable } from '../editions-bench/editions-table.ts';
import { buildOptions } from './build-options.ts';
import { root, run } from './run.ts';

// npm run bench [-- editions]: reports, no tests. Without a name: how long a build takes, and the bytes of a first visit.
const benches: Record<string, () => Promise<void>> = { build: benchBuild, editions: benchManyEditions };

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, strict: false });
  const [name = 'build'] = positionals;
  const bench = benches[name];
  if (!bench) throw new Error(`There is no benchmark "${name}". There is: ${Object.keys(benches).join(', ')}.`);
  await bench();
});

async function benchBuild(): Promise<void> {
  const { weights, steps } = await buildSite(root, buildOptions);
  const seconds = steps.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  console.log(
    `\n${weights.length} pages in ${seconds.toFixed(1)} s, ${(weights.length / seconds).toFixed(1)} pages a second`,
  );
  for (const { name, ms } of steps) console.log(`  ${name}: ${(ms / weights.length).toFixed(1)} ms a page`);
  console.log('\nFirst visit, bytes after brotli, the heaviest page of each group (css is part of html):\n');
  console.log(byteTable(weights).join('\n'));
  checkBudgets(weights);
}

async function benchManyEditions(): Promise<void> {
  const { steps } = await buildSite(root, buildOptions);
  const buildMs = steps.filter(({ name }) => name !== 'weighing').reduce((sum, { ms }) => sum + ms, 0);
  const report = await benchEditions({
    content: PLACES.content,
    core: PLACES.core,
    work: join('out', 'bench'),
  });
  console.log(`\n${editionsTable(report, buildMs).join('\n')}`);
}
