import { applyEdits, type Edit } from '../html/edits.ts';
import {
  elementsBelow,
  findAttribute,
  findAttributeRange,
  fullName,
  lineAt,
  readPage,
  textOf,
  type Attribute,
  type Element,
} from '../html/read-page.ts';
import { isTokenStyle } from '../editions/slot-context.ts';
import { NOT_FOUND_PAGE, resolveAddress, type Site } from './addresses.ts';
import { rewriteAttribute, rewriteStyle } from './rewrite.ts';
import { findRootScript } from './not-found.ts';
import { policyFor, sha256 } from './policy.ts';
import { report, type Problem } from './problems.ts';

/**
 * One page with relative addresses and its policy in place.
 * @param file Path inside the core.
 * @param locales Folders that are named after a language, for `404.html`.
 */
export function finishPage(site: Site, file: string, html: string, locales: readonly string[]): Finished {
  const page: Page = { site, file, html, edits: [], problems: [], scripts: [], styles: [], moved: '' };
  const root = readPage(html);
  for (const element of elementsBelow(root)) finishElement(page, element);
  if (file === NOT_FOUND_PAGE) addRootScript(page, root, locales);
  addPolicy(page, root);
  addIcon(page, root);
  addMoved(page, root);
  return { html: applyEdits(html, page.edits), problems: page.problems };
}

export type Finished = { html: string; problems: Problem[] };

type Page = {
  site: Site;
  file: string;
  html: string;
  edits: Edit[];
  problems: Problem[];
  scripts: string[];
  styles: string[];
  /** Markup that goes to the end of the head. */
  moved: string;
};

function finishElement(page: Page, element: Element): void {
  for (const attribute of element.attrs) finishAttribute(page, element, attribute);
  if (element.tagName === 'style') finishStyle(page, element);
  if (element.tagName === 'script') finishScript(page, element);
  if (element.tagName === 'base') problem(page, element, 'finish/base', 'A <base> would move every relative address.');
}

function finishAttribute(page: Page, element: Element, attribute: Attribute): void {
  const name = fullName(attribute).toLowerCase();
  if (name === 'style' || name.startsWith('on')) {
    problem(
      page,
      element,
      'finish/inline-code',
      `The policy would block ${name}="${attribute.value}". Use a class or a script.`,
    );
    return;
  }
  const result = rewriteAttribute(page.site, page.file, element, name, attribute.value);
  for (const missing of result.missing) {
    problem(
      page,
      element,
      'finish/missing-target',
      `<${element.tagName} ${name}="${attribute.value}"> leads to "${missing}", and the site has no such file.`,
    );
  }
  if (result.value === attribute.value) return;
  const range = findAttributeRange(element, attribute);
  if (range) page.edits.push({ ...range, text: `${fullName(attribute)}="${escapeAttribute(result.value)}"` });
}

function finishStyle(page: Page, element: Element): void {
  if (isTokenStyle(element)) {
    page.styles.push('@@tokens-hash@@');
    return;
  }
  const { value, missing } = rewriteStyle(page.site, page.file, textOf(element));
  for (const target of missing) {
    problem(page, element, 'finish/missing-target', `A style needs "${target}", and the site has no such file.`);
  }
  page.styles.push(sha256(value));
  if (isInHead(element)) replaceText(page, element, value);
  else moveToHead(page, element, value);
}

/** Astro puts the style of its islands before the first of them, where HTML allows none. */
function moveToHead(page: Page, element: Element, css: string): void {
  const place = element.sourceCodeLocation;
  if (!place) return;
  page.edits.push({ start: place.startOffset, end: place.endOffset, text: '' });
  page.moved += `<style>${css}</style>`;
}

function isInHead(element: Element): boolean {
  return element.parentNode !== null && 'tagName' in element.parentNode && element.parentNode.tagName === 'head';
}

function finishScript(page: Page, element: Element): void {
  const src = findAttribute(element, 'src');
  if (src !== undefined) {
    if (page.file === NOT_FOUND_PAGE) postponeScript(page, element);
    return;
  }
  if (RUNNING_TYPES.has((findAttribute(element, 'type') ?? '').toLowerCase()))
    page.scripts.push(sha256(textOf(element)));
}

/** On `404.html` the address of a script is known only after the root was found. */
function postponeScript(page: Page, element: Element): void {
  const start = element.sourceCodeLocation?.startTag?.startOffset;
  if (start === undefined) return;
  const src = element.attrs.find((attribute) => attribute.name === 'src');
  const range = src && findAttributeRange(element, src);
  if (!src || !range) return;
  const found = resolveAddress(page.site, page.file, src.value);
  const to = typeof found === 'object' && 'to' in found ? found.to : src.value;
  page.edits = page.edits.filter((edit) => edit.start !== range.start);
  page.edits.push({ ...range, text: `type="text/plain" data-src="${escapeAttribute(to)}"` });
}

function addRootScript(page: Page, root: ReturnType<typeof readPage>, locales: readonly string[]): void {
  const script = findRootScript(locales);
  const body = findElement(root, 'body')?.sourceCodeLocation?.endTag;
  page.scripts.push(sha256(script));
  page.edits.push(insertion(body?.startOffset ?? page.html.length, `<script>${script}</script>`));
}

/** Right after the character set, and before anything that the policy speaks about. */
function addPolicy(page: Page, root: ReturnType<typeof readPage>): void {
  const head = findElement(root, 'head');
  const charset = [...elementsBelow(root)].find(
    (element) => element.tagName === 'meta' && findAttribute(element, 'charset') !== undefined,
  );
  const place = charset?.sourceCodeLocation?.endOffset ?? head?.sourceCodeLocation?.startTag?.endOffset;
  if (place === undefined) {
    page.problems.push(report(page.file, 1, 'finish/no-head', 'The page has no <head>, so its policy has no place.'));
    return;
  }
  const policy = escapeAttribute(policyFor(page));
  page.edits.push(insertion(place, `<meta http-equiv="content-security-policy" content="${policy}">`));
}

/** A page that names no icon makes browsers ask the root of the host for `/favicon.ico`, outside our folder. */
function addIcon(page: Page, root: ReturnType<typeof readPage>): void {
  const isIcon = (element: Element) =>
    element.tagName === 'link' && /\bicon\b/.test(findAttribute(element, 'rel') ?? '');
  if (![...elementsBelow(root)].some(isIcon)) page.moved += '<link rel="icon" href="data:,">';
}

function addMoved(page: Page, root: ReturnType<typeof readPage>): void {
  const end = findElement(root, 'head')?.sourceCodeLocation?.endTag?.startOffset;
  if (end !== undefined && page.moved !== '') page.edits.push(insertion(end, page.moved));
}

function findElement(root: ReturnType<typeof readPage>, tagName: string): Element | undefined {
  return [...elementsBelow(root)].find((element) => element.tagName === tagName);
}

function replaceText(page: Page, element: Element, text: string): void {
  const start = element.sourceCodeLocation?.startTag?.endOffset;
  const end = element.sourceCodeLocation?.endTag?.startOffset;
  if (start === undefined || end === undefined || page.html.slice(start, end) === text) return;
  page.edits.push({ start, end, text });
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function problem(page: Page, element: Element, code: string, sentence: string): void {
  const line = lineAt(page.html, element.sourceCodeLocation?.startOffset ?? 0);
  page.problems.push(report(page.file, line, code, sentence));
}

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

// Anything else is data, which a browser does not run and a policy does not ask about.
const RUNNING_TYPES = new Set(['', 'text/javascript', 'module', 'importmap', 'speculationrules']);
