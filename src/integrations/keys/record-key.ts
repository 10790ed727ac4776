import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { StoryKey } from '#schemas/activity.ts';

/**
 * An activity in which one story has another key. Nothing else changes: order, comments and line breaks stay as their author left them.
 * @returns undefined when the text has no such story, or its key spans comments that would be lost.
 */
export function recordKey(text: string, story: string, key: StoryKey): string | undefined {
  const value = findKey(parseDocument(text).contents, story);
  const last = value?.flow ? value.range?.[1] : endOf(value?.items.at(-1)?.value);
  if (!value?.range || last === undefined) return undefined;
  const before = text.slice(value.range[0], last);
  if (before.includes('#')) return undefined;
  return text.slice(0, value.range[0]) + inOneLine(key) + text.slice(last);
}

function findKey(root: unknown, story: string): YAMLMap | undefined {
  const stories: unknown = isMap(root) ? root.get('stories') : undefined;
  const one = isSeq(stories) ? stories.items.find((item) => isMap(item) && item.get('id') === story) : undefined;
  const key: unknown = isMap(one) ? one.get('key') : undefined;
  return isMap(key) ? key : undefined;
}

/** Without the line break and the comment that may follow a value. */
function endOf(value: unknown): number | undefined {
  return isScalar(value) ? value.range?.[1] : undefined;
}

function inOneLine(key: StoryKey): string {
  return `{ ${Object.entries(key)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
}
