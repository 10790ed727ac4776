import { posix } from 'node:path';
import { elementsBelow, findAttribute, readPage, type Element } from '../html/read-page.ts';
import { PortableError } from './portable-error.ts';

/** Names of the islands of a page, `Recognise` for `src/islands/Recognise.tsx`; each once. */
export function readIslands(file: string, html: string): string[] {
  const islands = [...elementsBelow(readPage(html))].filter(isIsland);
  return [...new Set(islands.map((island) => nameIsland(file, island)))];
}

export function isIsland({ tagName }: Element): boolean {
  return tagName === 'astro-island';
}

/**
 * The name of an island, from the script that a server would send for it.
 * @throws {PortableError} When the island is not the one thing its script exports, or is handed markup.
 */
export function nameIsland(file: string, island: Element): string {
  const address = findAttribute(island, 'component-url') ?? '';
  const name = posix.basename(address).split('.')[0] ?? '';
  if (name === '')
    throw new PortableError(`${file}   [portable/island]\n  An island without a script cannot be bundled.`);
  if (findAttribute(island, 'component-export') !== 'default' || hasSlots(island))
    throw new PortableError(
      `${file}   [portable/island]\n  The island ${name} is handed markup, or is not the default export of its file.\n` +
        '  From a disk it would stay asleep. Hand it props, and export it as default.',
    );
  return name;
}

function hasSlots(island: Element): boolean {
  return [...elementsBelow(island)].some(({ tagName }) => tagName === 'astro-slot');
}
