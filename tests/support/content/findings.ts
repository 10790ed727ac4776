import type { ContentCheck } from '#integrations/content-checks/content-check.ts';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';
import { readTree, type Changes } from './read-tree.ts';

/** What one check says about the good tree after some changes, as its author reads it. */
export function told(
  check: ContentCheck,
  changes: Changes = {},
  surroundings = { today: '2025-06-01', code: '' },
): string[] {
  return check.check(readTree(changes).content, surroundings).map(tellFinding);
}
