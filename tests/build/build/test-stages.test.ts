import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from '#integrations/commands/test-stages.ts';

test('counts come from the reports that the test runners write', () => {
  expect(readVitest({ numPassedTests: 12, numFailedTests: 1, testResults: [] })).toEqual({ passed: 12, failed: 1 });
  expect(readPlaywright({ stats: { expected: 7, unexpected: 2, flaky: 0, skipped: 3 } })).toEqual({
    passed: 7,
    failed: 2,
  });
});

test('a report of another shape is an error, never a count of nothing', () => {
  expect(() => readVitest({})).toThrow('no number "numPassedTests"');
  expect(() => readPlaywright(null)).toThrow('no number "expected"');
});
