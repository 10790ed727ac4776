import { checkBudgets } from '../build/budgets.ts';
import { buildSite, PLACES } from '../build/build-site.ts';
import { buildOptions } from './build-options.ts';
import { root, run } from './run.ts';

// npm run build: checks, builds and weighs the site. The result is in dist/.
await run(async () => {
  const { weights, kept, steps } = await buildSite(root, buildOptions);
  checkBudgets({ weights, kept });
  const seconds = steps.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  console.log(`${weights.length} pages in ${seconds.toFixed(1)} s, ready in ${PLACES.site}/`);
});
