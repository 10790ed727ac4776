import { buildSite, type BuildOptions } from './build-site.ts';
import { checkBudgets, KEPT_BUDGET } from './budgets.ts';
import { byteTable } from './byte-table.ts';

/** Tells how long a build takes, and how many bytes a first visit costs. A report; budgets fail the build itself. */
export async function benchBuild(root: string, options: BuildOptions): Promise<void> {
  const { weights, kept, steps } = await buildSite(root, options);
  const seconds = steps.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  console.log(
    `\n${weights.length} pages in ${seconds.toFixed(1)} s, ${(weights.length / seconds).toFixed(1)} pages a second`,
  );
  for (const { name, ms } of steps) console.log(`  ${name}: ${(ms / weights.length).toFixed(1)} ms a page`);
  console.log('\nFirst visit, bytes after brotli, the heaviest page of each group (css is part of html):\n');
  console.log(byteTable(weights).join('\n'));
  console.log(`\nKeeping one language, bytes after brotli (budget ${KEPT_BUDGET}):\n`);
  for (const { list, bytes } of kept) console.log(`  ${list}: ${bytes}`);
  checkBudgets({ weights, kept });
}
