/**
 * The script that lets `404.html` find its way home. A server shows that page at addresses of any depth, so its relative
 * links lead nowhere. The first folder that is named after a language tells where the site begins; without one, or without
 * script, the page counts as standing in the site's own folder.
 *
 * `<base>` would do the same in one line, and the policy forbids it for good reasons.
 */
export function findRootScript(locales: readonly string[]): string {
  return (
    `(()=>{const p=location.pathname.split("/"),i=p.findIndex(s=>${JSON.stringify(locales)}.includes(s));` +
    `if(i>0){const r=p.slice(0,i).join("/")+"/";for(const e of document.querySelectorAll("*"))` +
    `for(const a of e.attributes)if(a.value.startsWith("./"))a.value=r+a.value.slice(2)}` +
    `for(const e of document.querySelectorAll("script[data-src]")){const s=document.createElement("script");` +
    `s.src=e.dataset.src;document.head.append(s)}})()`
  );
}
