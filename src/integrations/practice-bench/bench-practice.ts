import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScored } from '#domain/evaluation/key-state.ts';
import { readContent } from '#reader/read-content.ts';
import { storiesOf } from '#reader/walk.ts';
import type { Story } from '#schemas/activity.ts';
import { benchReport, putReport } from './report.ts';
import { runBench } from './run-bench.ts';

/** The README that holds the report, from the root of the repository. */
export const readmePath = 'src/domain/practice/README.md';

/** The stories of the repository that are scored, in the order of the course. */
export async function readStories(root: string): Promise<Story[]> {
  const { content } = await readContent(join(root, 'content'));
  return storiesOf(content)
    .map(({ story }) => story)
    .filter(isScored);
}

/**
 * Prints the report of the simulated readers.
 * @param write On: puts it into the README too. Off: leaves the README alone.
 * @throws {Error} When a criterion fails.
 */
export async function benchPractice(root: string, write: boolean): Promise<void> {
  const result = runBench(await readStories(root));
  const report = benchReport(result);
  console.log(report);
  const readme = join(root, readmePath);
  if (write) await writeFile(readme, putReport(await readFile(readme, 'utf8'), report));
  const failing = result.verdicts.filter(({ state }) => state === 'fails');
  if (failing.length > 0) throw new Error(failing.map(({ pool, says }) => `${pool}: ${says} fails.`).join('\n'));
}
