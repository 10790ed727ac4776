import { isTokenStyle } from '../editions/slot-context.ts';
import { findAttribute, textOf, type Element } from '../html/read-page.ts';
import { addProblem, type Page } from './page.ts';
import { sha256 } from './policy.ts';
import { rewriteStyle } from './rewrite.ts';

/** Finds the pictures of an inline style and tells the policy its hash. */
export function finishStyle(page: Page, element: Element): void {
  if (isTokenStyle(element)) {
    page.styles.push('@@tokens-hash@@');
    return;
  }
  const { value, missing } = rewriteStyle(page.site, page.file, textOf(element));
  for (const target of missing) {
    addProblem(page, element, 'finish/missing-target', `A style needs "${target}", and the site has no such file.`);
  }
  page.styles.push(sha256(value));
  if (isInHead(element)) replaceText(page, element, value);
  else moveToHead(page, element, value);
}

/** Tells the policy the hash of an inline script that a browser will run. */
export function finishScript(page: Page, element: Element): void {
  const isInline = findAttribute(element, 'src') === undefined;
  const type = (findAttribute(element, 'type') ?? '').toLowerCase();
  if (isInline && RUNNING_TYPES.has(type)) page.scripts.push(sha256(textOf(element)));
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

function replaceText(page: Page, element: Element, text: string): void {
  const start = element.sourceCodeLocation?.startTag?.endOffset;
  const end = element.sourceCodeLocation?.endTag?.startOffset;
  if (start === undefined || end === undefined || page.html.slice(start, end) === text) return;
  page.edits.push({ start, end, text });
}

// Anything else is data, which a browser does not run and a policy does not ask about.
const RUNNING_TYPES = new Set(['', 'text/javascript', 'module', 'importmap', 'speculationrules']);
