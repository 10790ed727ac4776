import { parseArgs } from 'node:util';
import { didYouMean } from '#reader/nearest.ts';
import { benchBuild } from '../build/bench-build.ts';
import { benchManyEditions } from '../editions-bench/bench-many-editions.ts';
import { benchPractice } from '../practice-bench/bench-practice.ts';
import { buildOptions } from './build-options.ts';
import { root, run } from './run.ts';

// npm run bench [-- <name>] [--write]: reports with figures. What they call failing fails the build or the tests too.
const benches: Record<string, (write: boolean) => Promise<void>> = {
  build: () => benchBuild(root, buildOptions),
  editions: () => benchManyEditions(root, buildOptions),
  practice: (write) => benchPractice(root, write),
};

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      /** Read by buildOptions. */
      unchecked: { type: 'boolean' },
      write: { type: 'boolean', default: false },
    },
  });
  const name = positionals[0] ?? 'build';
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  const names = Object.keys(benches);
  if (!bench) throw new Error(`There is no bench "${name}". ${didYouMean(name, names)} Known are ${names.join(', ')}.`);
  await bench(values.write);
});
