import { posix } from 'node:path';
import { applyEdits, type Edit } from '../html/edits.ts';
import { elementsBelow, findAttribute, findAttributeRange, readPage, type Element } from '../html/read-page.ts';
import { escapeAttribute } from '../finish/page.ts';
import { narrowPolicy } from './narrow-policy.ts';
import { PortableError } from './portable-error.ts';
import { isIsland, nameIsland } from './read-islands.ts';

/**
 * A page of the site as a page that is opened from a disk: without manifest, under a narrower policy, and with its islands in a
 * classic script. Everything else stays as it is, byte by byte.
 * @param file Path inside the folder.
 * @param bundle Path of the script inside the folder. A page without islands does not get it.
 * @throws {PortableError} When the page has no head or no policy, or an island that cannot be bundled.
 */
export function carryPage(file: string, html: string, bundle: string): string {
  const elements = [...elementsBelow(readPage(html))];
  const islands = elements.filter(isIsland);
  return applyEdits(html, [
    ...elements.filter(isManifest).map(removeElement),
    editPolicy(file, elements.find(isPolicy)),
    ...islands.flatMap((island) => editIsland(file, island)),
    ...(islands.length > 0 ? [addScript(file, elements, bundle)] : []),
  ]);
}

function isManifest(element: Element): boolean {
  return element.tagName === 'link' && findAttribute(element, 'rel') === 'manifest';
}

function isPolicy(element: Element): boolean {
  return findAttribute(element, 'http-equiv') === 'content-security-policy';
}

function removeElement({ sourceCodeLocation }: Element): Edit {
  return { start: sourceCodeLocation?.startOffset ?? 0, end: sourceCodeLocation?.endOffset ?? 0, text: '' };
}

function editPolicy(file: string, element: Element | undefined): Edit {
  const content = element?.attrs.find(({ name }) => name === 'content');
  const range = element && content && findAttributeRange(element, content);
  if (!range) throw new PortableError(`${file}   [portable/no-policy]\n  The page has no policy. Run "npm run build".`);
  return { ...range, text: `content="${escapeAttribute(narrowPolicy(content.value))}"` };
}

/** The scripts it names stay behind; what it is called by the bundle stands in their place. */
function editIsland(file: string, island: Element): Edit[] {
  const named = `data-island="${nameIsland(file, island)}"`;
  return island.attrs.flatMap((attribute) => {
    const range = ADDRESSES.includes(attribute.name) && findAttributeRange(island, attribute);
    return range ? [{ ...range, text: attribute.name === 'component-url' ? named : '' }] : [];
  });
}

/** In the head and not deferred: it has to come before the first island. */
function addScript(file: string, elements: readonly Element[], bundle: string): Edit {
  const at = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag?.startOffset;
  if (at === undefined) throw new PortableError(`${file}   [portable/no-head]\n  The page has no <head>.`);
  const src = posix.relative(posix.dirname(file), bundle);
  return { start: at, end: at, text: `<script src="${escapeAttribute(src)}"></script>` };
}

const ADDRESSES = ['component-url', 'renderer-url', 'before-hydration-url'];
