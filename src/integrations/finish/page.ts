import type { Edit } from '../html/edits.ts';
import {
  elementsBelow,
  findAttributeRange,
  fullName,
  lineAt,
  readPage,
  type Attribute,
  type Element,
} from '../html/read-page.ts';
import type { Site } from './addresses.ts';
import { report, type Problem } from './problems.ts';

/** A page on its way: what stands there, and what is going to change. */
export type Page = {
  site: Site;
  /** Path inside the core. */
  file: string;
  html: string;
  elements: readonly Element[];
  edits: Edit[];
  problems: Problem[];
  /** Hashes for the policy. */
  scripts: string[];
  styles: string[];
  /** Markup that goes to the end of the head. */
  moved: string;
};

export function openPage(site: Site, file: string, html: string): Page {
  const elements = [...elementsBelow(readPage(html))];
  return { site, file, html, elements, edits: [], problems: [], scripts: [], styles: [], moved: '' };
}

export function findElement(page: Page, tagName: string): Element | undefined {
  return page.elements.find((element) => element.tagName === tagName);
}

export function addProblem(page: Page, element: Element, code: string, sentence: string): void {
  const line = lineAt(page.html, element.sourceCodeLocation?.startOffset ?? 0);
  page.problems.push(report(page.file, line, code, sentence));
}

export function insert(page: Page, at: number, text: string): void {
  page.edits.push({ start: at, end: at, text });
}

/** Writes an attribute anew, with another name if need be. A later call for the same attribute wins. */
export function replaceAttribute(
  page: Page,
  element: Element,
  attribute: Attribute,
  value: string,
  name?: string,
): void {
  const range = findAttributeRange(element, attribute);
  if (!range) return; // An element the parser added has no attributes of its own.
  page.edits = page.edits.filter((edit) => edit.start !== range.start);
  page.edits.push({ ...range, text: `${name ?? fullName(attribute)}="${escapeAttribute(value)}"` });
}

export function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
