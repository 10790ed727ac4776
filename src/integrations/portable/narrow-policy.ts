/**
 * The policy of a page that is opened from a disk: what the site's policy allows, less what only a server or the hosted search
 * needs. Scripts beside the page, the hashes of what stands inside it, pictures; nothing that reaches a network.
 *
 * `'self'` is as narrow as it gets there. In Chromium it means every file of the disk; Firefox does not ask a policy about files
 * at all. Both still refuse addresses with a network and inline code without its hash.
 * @param policy As the finishing step wrote it.
 */
export function narrowPolicy(policy: string): string {
  const given = new Map(policy.split(';').map(readDirective));
  const kept = Object.entries(KEPT).map(([name, without]) => {
    const sources = (given.get(name) ?? ["'none'"]).filter((source) => !without.includes(source));
    return `${name} ${sources.join(' ') || "'none'"}`;
  });
  return [...kept, "form-action 'none'"].join('; ');
}

function readDirective(text: string): [name: string, sources: string[]] {
  const [name = '', ...sources] = text.trim().split(/\s+/);
  return [name, sources];
}

/** Directives that stay, and sources that go: Pagefind's WebAssembly; files of styles, since all of them stand in the page. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'default-src': [],
  'script-src': ["'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': [],
  'base-uri': [],
};
