import type { History } from './history.ts';

/** A place for an id that looks like chance and is the same for the same seed: FNV-1a, with its bits mixed once more. */
export function placeOf(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same things in an order that only the seed decides. */
export function scatter<T extends { id: string }>(all: readonly T[], seed: number): T[] {
  return [...all].sort((one, other) => placeOf(one.id, seed) - placeOf(other.id, seed));
}

/** A seed that differs between people and days, and needs nothing kept for it. The order of the answers does not matter. */
export function seedOf({ answers }: History, today: string): number {
  return answers
    .filter(({ day }) => day < today)
    .reduce((sum, { story, answer }) => (sum + placeOf(`${story} ${answer}`, 0)) | 0, placeOf(today, 0) | 0);
}
