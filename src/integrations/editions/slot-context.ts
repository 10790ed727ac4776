import type { SlotKind } from '#domain/edition/template.ts';
import { findAttribute, fullName, textOf, type Attribute, type Element } from '../html/read-page.ts';

export type Context = SlotKind | 'address' | { refused: string };

/** How a value must be written inside the text of this element. */
export function contextOfText(element: Element | undefined): Context {
  const tag = element?.tagName ?? '';
  if (tag === 'style' && element && isTokenStyle(element)) return 'css';
  if (tag === 'style')
    return { refused: 'a style may hold no slot, except <style data-tokens>@@tokens@@</style> alone' };
  if (tag === 'script')
    return { refused: 'a script may hold no slot; put the value in an attribute and read it there' };
  if (RAW_TEXT.has(tag)) return { refused: `nothing can be written safely inside <${tag}>` };
  return 'text';
}

/** How a value must be written inside this attribute. */
export function contextOfAttribute(element: Element, attribute: Attribute): Context {
  const name = fullName(attribute).toLowerCase();
  if (CODE_ELEMENTS.has(element.tagName) || isStylesheet(element)) {
    return { refused: `<${element.tagName}> loads code or changes addresses, so an edition may not touch it` };
  }
  if (name.startsWith('on') || CODE_ATTRIBUTES.has(name)) {
    return { refused: `"${name}" can run code, load several files or change the look` };
  }
  if (element.tagName === 'meta' && findAttribute(element, 'http-equiv') !== undefined)
    return contextOfPolicy(element, attribute);
  if (element.tagName === 'astro-island')
    return name === 'props' ? 'props' : { refused: 'only "props" of an island may hold a slot' };
  return isAddressAttribute(name) ? 'address' : 'attribute';
}

/** Attributes whose value leads somewhere, with the data attributes that our scripts read as addresses. */
export function isAddressAttribute(name: string): boolean {
  return ADDRESS_ATTRIBUTES.has(name) || /^data-(?:.+-)?(?:href|src|url|offline)$/.test(name);
}

export function isTokenStyle(element: Element): boolean {
  return findAttribute(element, 'data-tokens') !== undefined && textOf(element) === '@@tokens@@';
}

function contextOfPolicy(element: Element, attribute: Attribute): Context {
  const isPolicy = findAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  if (isPolicy && attribute.name === 'content') return 'hash';
  return { refused: 'a meta element that stands for a header may hold no slot' };
}

function isStylesheet(element: Element): boolean {
  return element.tagName === 'link' && /\bstylesheet\b/i.test(findAttribute(element, 'rel') ?? '');
}

const RAW_TEXT = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'xmp']);
const CODE_ELEMENTS = new Set(['script', 'style', 'base', 'iframe', 'object', 'embed', 'animate', 'set']);
const CODE_ATTRIBUTES = new Set(['style', 'srcdoc', 'srcset', 'imagesrcset', 'ping', 'http-equiv', 'is']);
const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'background',
  'manifest',
  'longdesc',
]);
