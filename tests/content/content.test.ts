import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCode } from '#integrations/content-checks/read-code.ts';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';
import { allChecks } from '#integrations/content-checks/all-checks.ts';
import { runChecks } from '#integrations/content-checks/run-checks.ts';
import { readContent } from '#reader/read-content.ts';

const root = join(import.meta.dirname, '../..');
const read = await readContent(join(root, 'content'));
const surroundings = { today: '2026-01-01', code: await readCode(join(root, 'src')), launch: false };
const named = (findings: Parameters<typeof tellFinding>[0][]) =>
  findings.map((one) => tellFinding(one).replaceAll(`${root}/`, ''));

test('every file of the course can be read', () => {
  expect(read.content.files.size).toBeGreaterThan(100);
  expect(named(read.findings)).toEqual([]);
});

test.each(allChecks.filter(({ severity }) => severity === 'error').map((check) => [check.purpose, check] as const))(
  '%s',
  (_, check) => {
    expect(named(runChecks({ content: read.content, findings: [] }, surroundings, [check]).errors)).toEqual([]);
  },
);
