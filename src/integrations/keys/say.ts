import type { Finding } from '#reader/finding.ts';

/** Who is hurt when ratings are not what raters ticked. */
export const hurt = 'Readers would be told that people agree about a story, and nobody could say who.';

/** Puts a finding about a file of ratings together. */
export function say(
  rule: string,
  file: string,
  line: number,
  words: { found: string; expected?: string; mend: string },
): Finding {
  return { check: `ratings/${rule}`, file, line, expected: '', hurt, ...words };
}
