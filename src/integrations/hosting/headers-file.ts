import { CACHE, HASHED_FOLDER, SECURITY_HEADERS, STRICT_TRANSPORT } from './rules.ts';

/**
 * The `_headers` of Netlify and Cloudflare. Both ask about everything every time unless told otherwise, so `Cache-Control` is set
 * for hashed names alone: where two rules of Cloudflare set one header, it sends both values. Types are left to them: they
 * know all that browsers insist on.
 */
export function headersFile(): string {
  return `# For Netlify and Cloudflare: beside index.html, under the name "_headers".
# Written by "npm run hosting" from src/integrations/hosting/rules.ts.
/*
${SECURITY_HEADERS.map(({ name, value, why }) => `  # ${why}\n  ${name}: ${value}`).join('\n')}
  # Only when the whole domain has https for good; it cannot be taken back for a year:
  # ${STRICT_TRANSPORT.name}: ${STRICT_TRANSPORT.value}
# Names here hold a hash of the content.
/${HASHED_FOLDER}/*
  Cache-Control: ${CACHE.hashed}
`;
}
