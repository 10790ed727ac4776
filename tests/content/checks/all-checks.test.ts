import { expect, test } from 'vitest';
import { allChecks } from '#integrations/content-checks/all-checks.ts';
import { runChecks } from '#integrations/content-checks/run-checks.ts';
import { tellReport } from '#integrations/content-checks/reports/tell-report.ts';
import { readTree, swap } from '#tests/support/content/read-tree.ts';

const options = { today: '2025-06-01', code: '', launch: false };

test.each(allChecks.map((check) => [check.id, check] as const))('%s finds nothing in a sound course', (_, check) => {
  expect(runChecks(readTree(), options, [check])).toEqual({ errors: [], warnings: [] });
});

test('checks have ids of their own', () => {
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
});

test('every finding begins with the id of its check, so that a reader finds the rule', () => {
  const broken = readTree({
    'glossary/nl.yaml': undefined,
    'pages/help/ar.mdx': swap('<Sentence id="afraid" />', '<Sentence id="afriad" />'),
    'contacts/nl.yaml': swap('talk', 'child'),
  });
  for (const check of allChecks)
    for (const finding of check.check(broken.content, options))
      expect(finding.check).toMatch(new RegExp(`^${check.id}/`));
});

test('all findings are told at once, warnings first, with a count', () => {
  const read = readTree({
    'glossary/nl.yaml': undefined,
    'sources/nl.yaml': swap('supports:', 'suports:'),
    'programme/mothers/words/en.yaml': swap('A quiet evening', 'A quiet night'),
  });
  const text = tellReport(runChecks(read, options));
  expect(text).toMatch(/^Warnings\n=/);
  expect(text).toContain('[translation-stale/source-changed]');
  expect(text).toContain('[languages/missing-text]');
  expect(text).toContain('[schema/unknown-key]');
  expect(text).toMatch(/Content needs mending: 2 errors, 2 warnings\.$/);
});

test('a sound course is told as sound', () => {
  expect(tellReport(runChecks(readTree(), options))).toBe('Content is sound: no errors.');
});

test('contacts that nobody rang stop the launch and nothing else', () => {
  expect(runChecks(readTree(), options).errors).toEqual([]);
  expect(runChecks(readTree(), { ...options, launch: true }).errors.map(({ check }) => check)).toEqual([
    'contacts-at-launch/never-checked',
  ]);
});
