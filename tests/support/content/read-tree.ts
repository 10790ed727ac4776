import { parseContent, type ReadResult } from '#reader/parse-content.ts';
import { goodTree } from './good-tree.ts';

/** What a test does to the good tree: another text, a change to the text there is, or nothing at that place. */
export type Changes = Record<string, string | undefined | ((text: string) => string)>;

const good = goodTree();

/** Reads the good tree with a few files changed, as `readContent('content')` would read it from disk. */
export function readTree(changes: Changes = {}): ReadResult {
  const tree: Record<string, string | undefined> = { ...good };
  for (const [path, change] of Object.entries(changes)) {
    const before = tree[path];
    if (typeof change === 'function' && before === undefined) throw new Error(`The good tree has no ${path}.`);
    const after = typeof change === 'function' ? change(before ?? '') : change;
    if (after === before) throw new Error(`The change to ${path} changes nothing.`);
    tree[path] = after;
  }
  const files = Object.entries(tree).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return parseContent('content', new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** Replaces a piece of text that must be there. */
export function swap(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`"${before}" is not in the text.`);
    return text.replace(before, () => after);
  };
}
