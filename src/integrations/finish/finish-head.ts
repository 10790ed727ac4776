import { findAttribute, type Element } from '../html/read-page.ts';
import { escapeAttribute, findElement, insert, type Page } from './page.ts';
import { policyFor } from './policy.ts';
import { report } from './problems.ts';

/** What every head gets once the rest of the page is known: the policy first, and at the end what belongs there. */
export function finishHead(page: Page): void {
  const head = findElement(page, 'head')?.sourceCodeLocation;
  if (!head?.startTag || !head.endTag) {
    page.problems.push(report(page.file, 1, 'finish/no-head', 'The page has no <head>, so its policy has no place.'));
    return;
  }
  // Right after the character set, which wants to be among the first, and before anything that the policy speaks about.
  const charset = page.elements.find((element) => findAttribute(element, 'charset') !== undefined)?.sourceCodeLocation;
  const policy = `<meta http-equiv="content-security-policy" content="${escapeAttribute(policyFor(page))}">`;
  insert(page, charset?.endOffset ?? head.startTag.endOffset, policy);
  insert(page, head.endTag.startOffset, page.moved + (page.elements.some(isIcon) ? '' : EMPTY_ICON));
}

function isIcon(element: Element): boolean {
  return element.tagName === 'link' && /\bicon\b/.test(findAttribute(element, 'rel') ?? '');
}

/** Without one, browsers ask the root of the host for `/favicon.ico`, outside our folder. */
const EMPTY_ICON = '<link rel="icon" href="data:,">';
