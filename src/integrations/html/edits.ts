import type { Range } from './read-page.ts';

/** One change: these characters give way to this text. An empty range inserts. */
export type Edit = Range & { text: string };

/**
 * The text with all changes made.
 * @throws {RangeError} When two changes touch the same characters, since one of them would be lost.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < done) throw new RangeError(`Two changes overlap at character ${edit.start}.`);
    result += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + source.slice(done);
}
