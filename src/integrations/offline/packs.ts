import { packTexts } from '#domain/offline/pack.ts';

/** A file from which the pages of one folder can be put together; `pieces` is its text. */
export type Pack = { file: string; holds: string[]; pieces: string[] };

/**
 * One pack for each folder of pages that is a part of the course (`<locale>/<track>/<part>/`), and one for the other pages of a
 * language. Its first page is in none: it is loaded by itself, and its headers are kept with what comes from packs. Where a
 * pack would not be smaller than its pages there is none.
 * @param files The finished files, in any order, each cut into the pieces that may repeat. What is no page of a language is passed over.
 */
export function packsFor(files: ReadonlyMap<string, readonly string[]>): Pack[] {
  const folders = Map.groupBy([...files.keys()].sort(), packOf);
  return [...folders].flatMap(([file, holds]) => {
    if (file === undefined) return [];
    const texts = holds.map((page) => files.get(page) ?? []);
    const pieces = packTexts(texts);
    return lengthOf(pieces) < lengthOf(texts.flat()) ? { file, holds, pieces } : [];
  });
}

function packOf(page: string): string | undefined {
  const [, locale, rest = ''] = /^([a-z]{2,3})\/(.+)\.html$/.exec(page) ?? [];
  if (locale === undefined || rest === 'index') return undefined;
  const [track, part, ...below] = rest.split('/');
  return `${locale}/kept/${below.length > 0 ? `${track}/${part}` : 'pages'}.txt`;
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
