import type { Element } from '../html/read-page.ts';
import { resolveAddress } from './addresses.ts';
import { findElement, insert, replaceAttribute, type Page } from './page.ts';
import { sha256 } from './policy.ts';

/**
 * The script that lets `404.html` find its way home. A server shows that page at addresses of any depth, so its relative
 * links lead nowhere. The first folder that is named after a language tells where the site begins; without one, or without
 * script, the page counts as standing in the site's own folder.
 *
 * `<base>` would do the same in one line, and the policy forbids it for good reasons.
 */
function findRootScript(locales: readonly string[]): string {
  return (
    `(()=>{const p=location.pathname.split("/"),i=p.findIndex(s=>${JSON.stringify(locales)}.includes(s));` +
    `if(i>0){const r=p.slice(0,i).join("/")+"/";for(const e of document.querySelectorAll("*"))` +
    `for(const a of e.attributes)if(a.value.startsWith("./"))a.value=r+a.value.slice(2)}` +
    `for(const e of document.querySelectorAll("script[data-src]")){const s=document.createElement("script");` +
    `for(const a of e.attributes)if(a.name!="type")s.setAttribute(a.name=="data-src"?"src":a.name,a.value);` +
    `document.head.append(s)}})()`
  );
}

/** Puts that script at the end of the body, where it sees every link. */
export function addRootScript(page: Page, locales: readonly string[]): void {
  const script = findRootScript(locales);
  const end = findElement(page, 'body')?.sourceCodeLocation?.endTag?.startOffset;
  page.scripts.push(sha256(script));
  insert(page, end ?? page.html.length, `<script>${script}</script>`);
}

/** Lets a script file wait for it: its address is known only after the root was found. */
export function postponeScript(page: Page, element: Element): void {
  const src = element.attrs.find(({ name }) => name === 'src');
  if (!src) return;
  const found = resolveAddress(page.site, page.file, src.value);
  const to = typeof found === 'object' && 'to' in found ? found.to : src.value;
  replaceAttribute(page, element, src, to, 'type="text/plain" data-src');
}
