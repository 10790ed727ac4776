import { applyEdits } from '../html/edits.ts';
import { fullName, type Attribute, type Element } from '../html/read-page.ts';
import { NOT_FOUND_PAGE, type Site } from './addresses.ts';
import { finishHead } from './finish-head.ts';
import { finishScript, finishStyle } from './inline-code.ts';
import { addRootScript, postponeScript } from './not-found.ts';
import { addProblem, openPage, replaceAttribute, type Page } from './page.ts';
import type { Problem } from './problems.ts';
import { rewriteAttribute } from './rewrite.ts';

/**
 * One page with relative addresses and its policy in place.
 * @param file Path inside the core.
 * @param locales Folders that are named after a language, for `404.html`.
 */
export function finishPage(site: Site, file: string, html: string, locales: readonly string[]): Finished {
  const page = openPage(site, file, html);
  for (const element of page.elements) finishElement(page, element);
  if (file === NOT_FOUND_PAGE) addRootScript(page, locales);
  finishHead(page);
  return { html: applyEdits(html, page.edits), problems: page.problems };
}

export type Finished = { html: string; problems: Problem[] };

function finishElement(page: Page, element: Element): void {
  for (const attribute of element.attrs) finishAttribute(page, element, attribute);
  if (element.tagName === 'style') finishStyle(page, element);
  if (element.tagName === 'script') finishScript(page, element);
  if (element.tagName === 'script' && page.file === NOT_FOUND_PAGE) postponeScript(page, element);
  if (element.tagName === 'base')
    addProblem(page, element, 'finish/base', 'A <base> would move every relative address.');
}

function finishAttribute(page: Page, element: Element, attribute: Attribute): void {
  const name = fullName(attribute).toLowerCase();
  const written = `${name}="${attribute.value}"`;
  if (name === 'style' || name.startsWith('on')) {
    addProblem(page, element, 'finish/inline-code', `The policy would block ${written}. Use a class or a script.`);
    return;
  }
  const { value, missing } = rewriteAttribute(page.site, page.file, element, name, attribute.value);
  for (const target of missing) {
    const sentence = `<${element.tagName} ${written}> leads to "${target}", and the site has no such file.`;
    addProblem(page, element, 'finish/missing-target', sentence);
  }
  if (value !== attribute.value) replaceAttribute(page, element, attribute, value);
}
