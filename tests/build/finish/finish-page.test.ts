import { expect, test } from 'vitest';
import type { Site } from '#integrations/finish/addresses.ts';
import { finishPage } from '#integrations/finish/finish-page.ts';
import { sha256 } from '#integrations/finish/policy.ts';
import { FinishError } from '#integrations/finish/problems.ts';

const site: Site = {
  files: new Set([
    'index.html',
    '404.html',
    'icon.svg',
    'assets/page.1.js',
    'assets/keep.2.js',
    'assets/dot.png',
    'nl/index.html',
    'nl/help.html',
  ]),
  renamed: new Map([
    ['assets/page.js', 'assets/page.1.js'],
    ['assets/keep.js', 'assets/keep.2.js'],
  ]),
};
const aPage = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const finished = (html: string, file = 'nl/index.html') => finishPage(site, file, html, ['nl', 'ar']);
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(finished(aPage(html)).html)?.[1];
const policyOf = (html: string) => /content="(default-src[^"]*)"/.exec(html)?.[1];

test.each([
  ['a link', '<a href="/nl/help.html#calls">', '<a href="help.html#calls">'],
  ['a form', '<form action="/nl/help.html">', '<form action="help.html">'],
  [
    'a picture in two sizes',
    '<img src="/icon.svg" srcset="/icon.svg 1x, /assets/dot.png 2x">',
    '<img src="../icon.svg" srcset="../icon.svg 1x, ../assets/dot.png 2x">',
  ],
  [
    'the page script and its companion',
    '<script src="/assets/page.js" data-keep="/assets/keep.js">',
    '<script src="../assets/page.1.js" data-keep="keep.2.js">',
  ],
  [
    'a refresh',
    '<meta http-equiv="refresh" content="0; url=/nl/help.html">',
    '<meta http-equiv="refresh" content="0; url=help.html">',
  ],
  [
    'an island',
    '<astro-island component-url="/assets/page.1.js">',
    '<astro-island component-url="../assets/page.1.js">',
  ],
  [
    'the props of an island',
    '<astro-island props="{&quot;help&quot;:[0,&quot;/nl/help.html#x&quot;],&quot;or&quot;:[0,&quot;and/or&quot;]}">',
    '<astro-island props="{&quot;help&quot;:[0,&quot;help.html#x&quot;],&quot;or&quot;:[0,&quot;and/or&quot;]}">',
  ],
  ['an attribute of our own', '<p data-next-href="/nl/help.html">', '<p data-next-href="help.html">'],
  ['a folder for a script', '<p data-search-folder="/search/">', '<p data-search-folder="../search/">'],
  ['a link inside noscript', '<noscript><a href="/nl/help.html">', '<noscript><a href="help.html">'],
  ['a slot', '<a data-leave href="@@leave@@">', '<a data-leave href="@@leave@@">'],
])('%s becomes relative', (_what, before, after) => {
  const closing = /^<(\w[\w-]*)/.exec(before)?.[1];
  const end = ['img', 'meta'].includes(closing ?? '') ? '' : `</${closing}>`;
  expect(bodyOf(before + end)).toBe(after + end);
});

test('pictures in styles are found from the page that carries the style', () => {
  const { html } = finished(aPage('', '<style>p{background:url("/assets/dot.png")}</style>'));
  expect(html).toContain('<style>p{background:url("../assets/dot.png")}</style>');
  expect(policyOf(html)).toContain(`'sha256-${sha256('p{background:url("../assets/dot.png")}')}'`);
});

test('the policy stands before everything it speaks about and knows every inline script and style', () => {
  const { html } = finished(
    aPage(
      '<script>run()</script><script type="application/json">{}</script>',
      '<style>p{}</style><style data-tokens>@@tokens@@</style>',
    ),
  );
  expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy" content="');
  expect(policyOf(html)).toBe(
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${sha256('run()')}'; ` +
      `style-src 'self' 'sha256-${sha256('p{}')}' 'sha256-@@tokens-hash@@'; img-src 'self' data:; connect-src 'self'; ` +
      "worker-src 'self'; manifest-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('a style in the body moves to the head, where HTML allows it', () => {
  const { html } = finished(aPage('<div><style>i{}</style>x</div>', '<title>t</title>'));
  expect(html).toContain('<title>t</title><style>i{}</style>');
  expect(html).toContain('</head><body><div>x</div></body>');
  expect(policyOf(html)).toContain(`'sha256-${sha256('i{}')}'`);
});

test('a page without an icon gets an empty one, so that nothing is asked of the root of the host', () => {
  expect(finished(aPage('x')).html).toContain('<link rel="icon" href="data:,"></head>');
  expect(finished(aPage('x', '<link rel="icon" href="/icon.svg">')).html).not.toContain('data:,');
});

test('404.html says its addresses from the root of the site and brings the script that finds it', () => {
  const { html } = finished(
    aPage('<a href="/nl/index.html">x</a>', '<script src="/assets/page.js" data-keep="/assets/keep.js"></script>'),
    '404.html',
  );
  expect(html).toContain('<a href="./nl/index.html">');
  expect(html).toContain('<script type="text/plain" data-src="./assets/page.1.js" data-keep="keep.2.js"></script>');
  const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
  expect(script).toContain('["nl","ar"]');
  expect(policyOf(html)).toContain(`'sha256-${sha256(script)}'`);
});

test.each([
  [
    '<a href="/nl/nothing.html">x</a>',
    'finish/missing-target',
    '<a href="/nl/nothing.html"> leads to "nl/nothing.html", and the site has no such file.',
  ],
  [
    '<p style="color:red">x</p>',
    'finish/inline-code',
    'The policy would block style="color:red". Use a class or a script.',
  ],
  ['<p onclick="x()">x</p>', 'finish/inline-code', 'The policy would block onclick="x()". Use a class or a script.'],
  ['<base href="/">', 'finish/base', 'A <base> would move every relative address.'],
])('%s keeps the site from being finished', (body, code, sentence) => {
  const { problems } = finished(aPage(`\n${body}`));
  expect(problems).toContainEqual({ file: 'nl/index.html', line: 2, code, sentence });
});

test('all problems are told at once, each with its place', () => {
  const error = new FinishError(finished(aPage('<a href="/x.html">x</a>\n<a href="/y.html">y</a>')).problems);
  expect(error.message).toBe(
    'The site cannot be finished (2):\n\n' +
      'out/core/nl/index.html:1   [finish/missing-target]\n  <a href="/x.html"> leads to "x.html", and the site has no such file.\n\n' +
      'out/core/nl/index.html:2   [finish/missing-target]\n  <a href="/y.html"> leads to "y.html", and the site has no such file.\n',
  );
});

test('a problem that many pages share is told once', () => {
  const problem = { line: 3, code: 'finish/base', sentence: 'A <base> would move every relative address.' };
  const error = new FinishError(['ar/a.html', 'ar/b.html', 'nl/a.html'].map((file) => ({ ...problem, file })));
  expect(error.message).toBe(
    'The site cannot be finished (1):\n\n' +
      'out/core/ar/a.html:3   [finish/base]\n  A <base> would move every relative address.\n  The same on 2 more.\n',
  );
});
