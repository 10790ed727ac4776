import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Attribute = Element['attrs'][number];
export type Range = { start: number; end: number };

/**
 * The tree of a whole page, with the place of every node in the text.
 * What stands in `<noscript>` is read as elements, since that is how a browser without script sees it.
 */
export function readPage(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** Every node below this one in the order of the text, the contents of `<template>` included. */
export function* nodesBelow(parent: Tree.ParentNode): Generator<Tree.ChildNode> {
  for (const node of childrenOf(parent)) {
    yield node;
    if ('tagName' in node) yield* nodesBelow(node);
  }
}

/** Every element of the page in the order of the text. */
export function* elementsBelow(parent: Tree.ParentNode): Generator<Element> {
  for (const node of nodesBelow(parent)) if ('tagName' in node) yield node;
}

export function childrenOf(parent: Tree.ParentNode): Tree.ChildNode[] {
  return 'content' in parent ? parent.content.childNodes : parent.childNodes;
}

/** The value of an attribute without prefix, or undefined when the element does not carry it. */
export function findAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => !attribute.prefix && attribute.name === name)?.value;
}

/** The text inside an element whose content is text only, such as `<style>` and `<script>`. */
export function textOf(element: Element): string {
  return childrenOf(element)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
}

/** `href`, or `xlink:href` for an attribute with a prefix. */
export function fullName(attribute: Attribute): string {
  return attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
}

/** Where an attribute stands, from its name to its closing quote; undefined when the parser added the element itself. */
export function findAttributeRange(element: Element, attribute: Attribute): Range | undefined {
  // parse5 files places under the name as it was written, before it restores the capitals of SVG (`viewBox`).
  const place = element.sourceCodeLocation?.attrs?.[fullName(attribute).toLowerCase()];
  return place && { start: place.startOffset, end: place.endOffset };
}

/** The line of a place in the text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
