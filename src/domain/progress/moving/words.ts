import { crc32 } from '../../offline/crc32.ts';

/**
 * Words of the record that a code names by their place. Append only: a code says how many of them its writer knew. A word that is missing
 * here is written out, so that a new shape of the record needs nothing here and is only a little longer.
 */
export const recordWords: readonly string[] = [
  ...['version', 'locale', 'theme', 'lessons', 'practice', 'plans', 'reflections', 'lastUsed'],
  ...['id', 'day', 'story', 'answer', 'step', 'field', 'text', 'ordinary', 'worry', 'danger'],
  ...['system', 'light', 'dark', 'nl', 'en', 'ar', 'tr'],
];

/** Width of the number by which a long id of the course stands in a code. */
export const MARK_BITS = 24;

/** Ids that both devices are expected to know, by their marks. Two ids that share a mark are both left out. */
export type Marks = ReadonlyMap<number, string>;

/** @param ids Of stories and steps, in any order. */
export function markIds(ids: readonly string[]): Marks {
  const marks = new Map<number, string>();
  const shared = new Set<number>();
  for (const id of new Set(ids)) {
    const mark = markOf(id);
    if (marks.has(mark)) shared.add(mark);
    marks.set(mark, id);
  }
  for (const mark of shared) marks.delete(mark);
  return marks;
}

export function markOf(id: string): number {
  return crc32(new TextEncoder().encode(id)) >>> (32 - MARK_BITS);
}
