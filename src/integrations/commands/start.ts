import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBudgets } from '../build/budgets.ts';
import { buildSite, PLACES } from '../build/build-site.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { buildOptions } from './build-options.ts';
import { root, run } from './run.ts';

// npm start: builds the site, serves it on this machine and prints its address. With --no-build: serves what is there.
await run(async () => {
  const site = join(root, PLACES.site);
  if (!process.argv.includes('--no-build')) checkBudgets(await buildSite(root, buildOptions));
  else if (!existsSync(join(site, 'index.html')))
    throw new Error('There is no built site yet. Run "npm start" without --no-build.');
  const { url } = await serveFolder(site, { port: 4321 });
  console.log(`\nThe site is open at ${url}\nCtrl+C ends it.`);
});
