import { createHash } from 'node:crypto';

/**
 * The fingerprint by which a translation names the source text it was made from: the first 12 hexadecimal digits of the
 * SHA-256 of the file without its `state`, so that a review alone makes no translation stale. Line endings do not count.
 */
export function sourceHash(text: string): string {
  return createHash('sha256').update(withoutState(text)).digest('hex').slice(0, 12);
}

/** The words of a file: everything but the `state` entry at the top of its YAML or its front matter. */
export function withoutState(text: string): string {
  const unix = text.replace(/\r\n/g, '\n');
  const end = unix.startsWith('---\n') ? unix.indexOf('\n---', 4) + 1 || unix.length : unix.length;
  return unix.slice(0, end).replace(stateEntry, '') + unix.slice(end);
}

/** The line `state: …` and the indented lines that belong to it. */
const stateEntry = /^state:.*\n?(?:[ \t]+\S.*\n?)*/m;
