import type { ListedFile, ListedPack, OfflineList } from '#schemas/offline.ts';

/** A pack, and the pages that are wanted of it. */
export type WantedPack = { pack: ListedPack; pages: ListedFile[] };

/** How missing files are loaded. */
export type LoadPlan = {
  packs: WantedPack[];
  /** One by one. */
  files: ListedFile[];
  /** Where there are packs: a page that is loaded by itself and before them. */
  first?: ListedFile;
};

/**
 * Most of what a pack holds is fetched with the pack; less of it page by page, so that a small change stays small.
 * @param missing What the device does not have, of the files of the list.
 * @param entrance The language's own first page, which no pack holds.
 */
export function planLoad(list: OfflineList, missing: readonly ListedFile[], entrance: string): LoadPlan {
  const left = new Map(missing.map((file) => [file.file, file]));
  const bytesByName = new Map(list.files.map(({ file, bytes }) => [file, bytes]));
  const packs: WantedPack[] = [];
  for (const pack of list.packs ?? []) {
    const pages = pack.holds.flatMap((name) => left.get(name) ?? []);
    const wanted = pages.reduce((sum, { bytes }) => sum + bytes, 0);
    const whole = pack.holds.reduce((sum, name) => sum + (bytesByName.get(name) ?? 0), 0);
    // Nor may it be larger than the pages: what was said about her data holds even where a server packs nothing.
    if (wanted * 2 <= whole || pack.bytes > wanted) continue;
    packs.push({ pack, pages });
    for (const { file } of pages) left.delete(file);
  }
  const first = packs.length > 0 ? (left.get(entrance) ?? packs[0]?.pages[0]) : undefined;
  const isLater = ({ file }: ListedFile): boolean => file !== first?.file;
  return {
    packs: packs.map(({ pack, pages }) => ({ pack, pages: pages.filter(isLater) })),
    files: [...left.values()].filter(isLater),
    ...(first && { first }),
  };
}
