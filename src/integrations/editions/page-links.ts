import { posix } from 'node:path';
import type { PageLink } from '#domain/edition/template.ts';
import { childrenOf, fullName, lineAt, type Element } from '../html/read-page.ts';
import { isAddressAttribute } from './slot-context.ts';
import { parseBlockMark } from './slots.ts';

type Node = Parameters<typeof childrenOf>[0];

/** Every address of another file of the site on a page, with the blocks around it. */
export function collectLinks(file: string, html: string, parent: Node, within: PageLink['within'] = []): PageLink[] {
  const open: (readonly string[])[] = [];
  const links: PageLink[] = [];
  for (const node of childrenOf(parent)) {
    if (node.nodeName === '#comment' && 'data' in node) step(open, node.data);
    else if ('tagName' in node) {
      const around = [...within, ...open];
      links.push(...linksOf(file, html, node).map((link) => ({ ...link, within: around })));
      links.push(...collectLinks(file, html, node, around));
    }
  }
  return links;
}

/** A list repeats its block, so only conditions are noted; its mark is kept as an empty path, to find its end. */
function step(open: (readonly string[])[], comment: string): void {
  const block = parseBlockMark(comment);
  if (block === undefined || block === 'unknown' || block.kind === 'html') return;
  if (block.kind === 'end') open.pop();
  else open.push(block.kind === 'if' ? block.path : []);
}

function linksOf(file: string, html: string, element: Element): Pick<PageLink, 'to' | 'line'>[] {
  return element.attrs
    .filter((attribute) => isAddressAttribute(fullName(attribute)) && isOwn(attribute.value))
    .map(({ value }) => ({
      to: posix.join(posix.dirname(file), decodeURI(value.replace(/[?#].*$/s, ''))),
      line: lineAt(html, element.sourceCodeLocation?.startOffset ?? 0),
    }));
}

function isOwn(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|@@)/i.test(address);
}
