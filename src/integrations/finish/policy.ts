import { createHash } from 'node:crypto';

/** The hash of an inline script or style as a policy names it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * The Content-Security-Policy of one page: nothing from outside the site, no inline code but what was built.
 * `frame-ancestors` is missing because a meta element cannot say it; the server does.
 * @param hashes SHA-256 in base64, or the slot that will hold one.
 */
export function policyFor(hashes: { scripts: readonly string[]; styles: readonly string[] }): string {
  return [
    "default-src 'none'",
    // WebAssembly is the search engine's; it allows no text to become script.
    `script-src 'self' 'wasm-unsafe-eval'${quoted(hashes.scripts)}`,
    `style-src 'self'${quoted(hashes.styles)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function quoted(hashes: readonly string[]): string {
  return [...new Set(hashes)].map((hash) => ` 'sha256-${hash}'`).join('');
}
