import type { Core } from './read-core.ts';
import type { EditionPart } from './edition-part.ts';

export type BrokenLink = { from: string; line: number; to: string };

/**
 * Links that would lead nowhere: from a page the edition has to one it leaves out, in blocks that it keeps. Whether the core has
 * the page at all was checked when the core was finished.
 */
export function findBrokenLinks(core: Core, part: EditionPart): BrokenLink[] {
  return core.templates
    .filter(({ file }) => part.has(file))
    .flatMap(({ file, links }) =>
      links
        .filter(({ to, within }) => !part.has(to) && within.every((condition) => part.keeps(condition)))
        .map(({ to, line }) => ({ from: file, line, to })),
    );
}
