import type { Finding } from '#reader/finding.ts';
import type { Report } from '../run-checks.ts';
import { tellFinding } from './tell-finding.ts';

/** All findings as text for a terminal: errors last, where the eye is when the command has run. */
export function tellReport({ errors, warnings }: Report): string {
  return [...section('Warnings', warnings), ...section('Errors', errors), summary(errors.length, warnings.length)].join(
    '\n\n',
  );
}

function section(title: string, findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [`${title}\n${'='.repeat(title.length)}`, ...findings.map(tellFinding)];
}

function summary(errors: number, warnings: number): string {
  const tail = warnings === 0 ? '' : `, ${count(warnings, 'warning')}`;
  return errors === 0
    ? `Content is sound: no errors${tail}.`
    : `Content needs mending: ${count(errors, 'error')}${tail}.`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
