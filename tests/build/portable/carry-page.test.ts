import { expect, test } from 'vitest';
import { carryPage } from '#integrations/portable/carry-page.ts';
import { narrowPolicy } from '#integrations/portable/narrow-policy.ts';
import { readIslands } from '#integrations/portable/read-islands.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a='; style-src 'self' 'sha256-b='; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'";
const NARROW =
  "default-src 'none'; script-src 'self' 'sha256-a='; style-src 'sha256-b='; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const island = (more = 'component-export="default"') =>
  `<astro-island uid="1" component-url="../assets/Search.1a2b.js" ${more} renderer-url="../assets/client.3c4d.js" props="{}" ssr client="load"><p>plain</p></astro-island>`;
const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}">` +
  `<link rel="manifest" href="site.webmanifest"></head><body>${body}</body></html>`;

test('a page without islands loses its manifest and what its policy allowed beyond need, and gets no script', () => {
  expect(carryPage('nl/help.html', page('<p>Text &amp; more'), 'assets/islands.1.js')).toBe(
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${NARROW}">` +
      '</head><body><p>Text &amp; more</body></html>',
  );
});

test('an island names itself, and its script comes before it in the head', () => {
  const carried = carryPage('nl/search.html', page(island()), 'assets/islands.1.js');
  expect(carried).toContain('<script src="../assets/islands.1.js"></script></head>');
  expect(carried).toContain('<astro-island uid="1" data-island="Search" component-export="default"');
  expect(carried).toContain('props="{}" ssr client="load"><p>plain</p></astro-island>');
  expect(carried).not.toMatch(/component-url|renderer-url|1a2b|3c4d/);
});

test('what asks for a network is not in the policy, even when a page had no directive for it', () => {
  expect(narrowPolicy("default-src 'self'; connect-src https:")).toBe(
    "default-src 'self'; script-src 'none'; style-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'",
  );
});

test('the islands of a page, each once', () => {
  expect(readIslands('nl/search.html', page(island() + island()))).toEqual(['Search']);
});

for (const [what, body] of [
  ['is handed markup', island('component-export="default"').replace('<p>plain</p>', '<astro-slot>x</astro-slot>')],
  ['is not the default export', island('component-export="Other"')],
] as const) {
  test(`an island that ${what} would stay asleep and is refused`, () => {
    expect(() => readIslands('nl/search.html', page(body))).toThrow(
      'nl/search.html   [portable/island]\n  The island Search is handed markup, or is not the default export of its file.',
    );
  });
}

test('a page without a policy is refused', () => {
  const bare = '<html><head></head><body></body></html>';
  expect(() => carryPage('nl/help.html', bare, 'x.js')).toThrow('nl/help.html   [portable/no-policy]');
});
