import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readmePath, readStories } from '#integrations/practice-bench/bench-practice.ts';
import { benchReport, putReport } from '#integrations/practice-bench/report.ts';
import { runBench } from '#integrations/practice-bench/run-bench.ts';

const root = join(import.meta.dirname, '../..');
const result = runBench(await readStories(root));

test.each(result.verdicts.map((verdict) => [verdict.pool, verdict.says, verdict] as const))(
  'with %s: %s, within its limit or waiting for stories',
  (_, __, verdict) => {
    expect(verdict).not.toMatchObject({ state: 'fails' });
  },
);

test('the README of the practice holds these figures; npm run bench -- practice --write renews them', async () => {
  const readme = await readFile(join(root, readmePath), 'utf8');
  expect(readme).toBe(putReport(readme, benchReport(result)));
});
