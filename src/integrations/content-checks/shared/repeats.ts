/** Every entry whose id an earlier one has, with that earlier one. */
export function repeats<T extends { id: string }>(entries: readonly T[]): { first: T; again: T }[] {
  const firsts = new Map<string, T>();
  return entries.flatMap((entry) => {
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, entry);
    return first === undefined ? [] : [{ first, again: entry }];
  });
}
