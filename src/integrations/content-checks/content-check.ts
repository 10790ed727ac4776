import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';

export type Severity = 'error' | 'warning';

/** One rule, or a few that belong together, that content must keep. */
export interface ContentCheck {
  /** First part of `Finding.check`. */
  id: string;
  /** An error fails the build; a warning is told and lets it pass. */
  severity: Severity;
  /** One line: what holds when the check finds nothing. */
  purpose: string;
  /** Runs only when the course is about to be opened to the public (`--launch`). Off by default. */
  onlyAtLaunch?: true;
  check: (content: Content, surroundings: Surroundings) => Finding[];
}

/** What a check may have to know that is not content. */
export interface Surroundings {
  /** ISO 8601, so that checks need no clock. */
  today: string;
  /** The site's own code, in which standing sentences are named by id. */
  code: string;
}

/** Where a finding stands. */
export interface Spot {
  file: string;
  line: number;
}

/** Puts a finding together. `expected` may be left out where `found` says it already. */
export function tell(
  check: string,
  { file, line }: Spot,
  words: { found: string; expected?: string; mend: string; hurt: string },
): Finding {
  return { check, file, line, expected: '', ...words };
}

/** Where a key or entry of a file stands. */
export function spotIn(
  file: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
  ...path: PropertyKey[]
): Spot {
  return { file: file.file, line: file.lineOf(path) };
}
