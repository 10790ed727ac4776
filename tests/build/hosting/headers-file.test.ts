import { expect, test } from 'vitest';
import { headersFile } from '#integrations/hosting/headers-file.ts';
import { CACHE, HASHED_FOLDER, SECURITY_HEADERS } from '#integrations/hosting/rules.ts';

/** As Netlify and Cloudflare read it: an address begins a line, its headers are indented, `#` begins a remark. */
function readHeaders(text: string): Map<string, [name: string, value: string][]> {
  const rules = new Map<string, [string, string][]>();
  let headers: [string, string][] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.trim().startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (name && value) headers.push([name, value]);
    else if (line.startsWith('/')) rules.set(line, (headers = []));
    else throw new Error(`Neither an address nor a header: "${line}"`);
  }
  return rules;
}

test('every page gets the headers of the table, and hashed names may be kept for a year', () => {
  expect([...readHeaders(headersFile())]).toEqual([
    ['/*', SECURITY_HEADERS.map(({ name, value }) => [name, value])],
    [`/${HASHED_FOLDER}/*`, [['Cache-Control', CACHE.hashed]]],
  ]);
});

test('no header is set by two rules, since Cloudflare would send both values', () => {
  const names = [...readHeaders(headersFile()).values()].flat().map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
