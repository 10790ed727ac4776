import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#reader/read-content.ts';
import { readCode } from '../content-checks/read-code.ts';
import { programmeTable } from '../content-checks/reports/programme-table.ts';
import { readabilityDetails, readabilityTable } from '../content-checks/reports/readability-table.ts';
import { tellReport } from '../content-checks/reports/tell-report.ts';
import { translationTable } from '../content-checks/reports/translation-table.ts';
import { runChecks } from '../content-checks/run-checks.ts';
import { root, run } from './run.ts';

// npm run check [-- <folder>] [--launch] [--readability]: everything that is to be said about the content, all at once.
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { launch: { type: 'boolean', default: false }, readability: { type: 'boolean', default: false } },
  });
  process.chdir(root);
  const read = await readContent(positionals[0] ?? 'content');
  if (read.content.files.size === 0) throw new Error(`There is nothing to check in ${read.content.root}/.`);
  const today = new Date().toISOString().slice(0, 10);
  const report = runChecks(read, { today, code: await readCode(join(root, 'src')), launch: values.launch });
  console.log(programmeTable(read.content), '\n');
  console.log(translationTable(read.content), '\n');
  console.log(values.readability ? readabilityDetails(read.content) : readabilityTable(read.content), '\n');
  console.log(tellReport(report));
  if (report.errors.length > 0) process.exitCode = 1;
});
