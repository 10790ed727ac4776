import { posix } from 'node:path';
import { isAddressAttribute } from '../editions/slot-context.ts';
import { findAttribute, type Element } from '../html/read-page.ts';
import { findTarget, isFromRoot, resolveAddress, type Site, type Use } from './addresses.ts';

/** A text with its addresses made relative, and the paths that no file answers to. */
export type Rewritten = { value: string; missing: string[] };

/** The value of an attribute with every address in it made relative to the page. */
export function rewriteAttribute(site: Site, page: string, element: Element, name: string, value: string): Rewritten {
  const one = (address: string, use?: Use) => rewriteAddress(site, page, address, use);
  if (IMPORT_ATTRIBUTES.has(name)) return one(value, 'import');
  if (name === 'data-keep') return beside(site, value);
  if (isFolderAttribute(name)) return isFromRoot(value) ? one(value, 'folder') : unchanged(value);
  if (isAddressAttribute(name)) return one(value);
  if (name === 'srcset' || name === 'imagesrcset')
    return rewriteMatches(value, /(?<=^\s*|,\s+)[^\s,]\S*?(?=,?(?:\s|$))/g, one);
  if (isRefresh(element, name)) return rewriteMatches(value, /(?<=url=)[^;]+$/i, one);
  if (element.tagName === 'astro-island' && name === 'props') return rewriteProps(site, page, value);
  return rewriteKnown(site, page, value);
}

/** A style sheet with its `url()`s made relative to the page that carries it, or to its own file. */
export function rewriteStyle(site: Site, page: string, css: string): Rewritten {
  return rewriteMatches(css, /(?<=url\(\s*["']?)[^"')\s]+/g, (address) => rewriteAddress(site, page, address));
}

/** JSON in which every text that names a file of the site from its root becomes relative. */
export function rewriteJson(site: Site, page: string, json: string): string {
  const parsed: unknown = JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? rewriteKnown(site, page, value).value : value,
  );
  return JSON.stringify(parsed);
}

function rewriteProps(site: Site, page: string, json: string): Rewritten {
  // Untouched when nothing changes, so that what Astro wrote stays byte for byte.
  return json.includes('"/') ? { value: rewriteJson(site, page, json), missing: [] } : unchanged(json);
}

/** For texts that need not be addresses: changed only when they name a file that exists. */
function rewriteKnown(site: Site, page: string, value: string): Rewritten {
  if (!isFromRoot(value) && value !== '/') return unchanged(value);
  const found = findTarget(site, value.replace(/[?#].*$/s, '').slice(1));
  return found === undefined ? unchanged(value) : rewriteAddress(site, page, value);
}

function rewriteAddress(site: Site, page: string, address: string, use?: Use): Rewritten {
  const found = resolveAddress(site, page, address, use);
  if (found === 'leave-as-is') return unchanged(address);
  return 'to' in found ? { value: found.to, missing: [] } : { value: address, missing: [found.missing] };
}

function rewriteMatches(text: string, pattern: RegExp, rewrite: (address: string) => Rewritten): Rewritten {
  const missing: string[] = [];
  const value = text.replace(pattern, (address) => {
    const result = rewrite(address);
    missing.push(...result.missing);
    return result.value;
  });
  return { value, missing };
}

/** A script that another script loads from beside itself: its file name alone, with the hash. */
function beside(site: Site, value: string): Rewritten {
  const found = isFromRoot(value) ? findTarget(site, value.slice(1)) : undefined;
  return found === undefined ? { value, missing: [value] } : { value: posix.basename(found), missing: [] };
}

function isFolderAttribute(name: string): boolean {
  return name === 'data-root' || /^data-(?:.+-)?folder$/.test(name);
}

function isRefresh(element: Element, name: string): boolean {
  return (
    element.tagName === 'meta' &&
    name === 'content' &&
    findAttribute(element, 'http-equiv')?.toLowerCase() === 'refresh'
  );
}

function unchanged(value: string): Rewritten {
  return { value, missing: [] };
}

const IMPORT_ATTRIBUTES = new Set(['component-url', 'renderer-url', 'before-hydration-url']);
