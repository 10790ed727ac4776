import type { Finding } from '#reader/finding.ts';
import type { ReadResult } from '#reader/parse-content.ts';
import { allChecks } from './all-checks.ts';
import type { ContentCheck, Severity, Surroundings } from './content-check.ts';

/** Everything that is to be said about the content, by file and line. */
export interface Report {
  /** What the reader could not read, and what errors say. The build fails when there is one. */
  errors: Finding[];
  warnings: Finding[];
}

export interface RunOptions extends Surroundings {
  /** Whether the course is about to be opened to the public, when contacts must have been checked live. */
  launch: boolean;
}

/** Runs every check over what could be read. */
export function runChecks({ content, findings }: ReadResult, options: RunOptions, checks = allChecks): Report {
  const due = checks.filter(({ onlyAtLaunch }) => options.launch || onlyAtLaunch !== true);
  const told = (severity: Severity) =>
    due.filter((check) => check.severity === severity).flatMap((check) => run(check));
  const run = (check: ContentCheck) => check.check(content, options);
  return { errors: inOrder([...findings, ...told('error')]), warnings: inOrder(told('warning')) };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
