import { expect, test } from 'vitest';
import { describeTheme } from '#domain/edition/theme/describe.ts';
import { makeTheme } from '#domain/edition/theme/make-theme.ts';
import { BASE, made, noteCodes, refusals } from '#tests/support/a-theme.ts';

const PAGE = '--basis-color-default-bg-document';

test.each([
  ['a picture in a variable that the pages use', `:root{\n${PAGE}:url(x.png)}`, 'loads:2'],
  ['a picture by way of another variable', `:root{--a:url("x.png");\n${PAGE}:var(--a)}`, 'loads:2'],
  ['a picture in a fallback', `:root{\n${PAGE}:var(--none,image-set("x.png" 1x))}`, 'loads:2'],
  ['a picture in an older name that is read', ':root{\n--utrecht-document-background-color:url(x)}', 'loads:2'],
  ['a picture of a rule', `:root{${PAGE}:#fff}\nbody{background:url(https://x.example/p)}`, 'loads:2'],
  ['capitals', `:root{\n${PAGE}:URL(x)}`, 'loads:2'],
  ['an import', `@import url("x.css");\n:root{${PAGE}:#fff}`, 'import:1'],
  ['an import in capitals', `\n@IMPORT 'x.css';:root{${PAGE}:#fff}`, 'import:2'],
  ['an import with an escape', `@\\69mport 'x.css';:root{${PAGE}:#fff}`, 'escape:1'],
  ['a font', `@font-face{font-family:x;src:url(x)}:root{${PAGE}:#fff}`, 'font-face:1'],
  ['an expression', `:root{${PAGE}:#fff}\np{width:expression(alert(1))}`, 'script:2'],
  ['an expression in a variable nobody uses', ':root{--x:expression(1)}', 'script:1'],
  ['a script address', ':root{--x:"javascript:alert(1)"}', 'script:1'],
  ['a script address in a picture', ':root{--x:url( javascript:alert(1) )}', 'script:1'],
  ['an escape that hides a function', ':root{--x:\\75rl(x)}', 'escape:1'],
  ['an escape in a name', `:root{-\\2d basis-focus-outline-color:#000}`, 'escape:1'],
  ['an escape inside a text that is kept', `:root{--basis-text-font-family-default:"\\3c/style>"}`, 'loads:1'],
  ['a comment inside a word', ':root{--x:ur/**/l(x)}', 'comment-in-word:1'],
  ['a behaviour', 'p{behavior:x}', 'behaviour:1'],
  ['a binding', 'p{-moz-binding:x}', 'behaviour:1'],
  ['markup', `:root{${PAGE}:#fff}\n</style><script>`, 'markup:2'],
  ['markup in a text', ':root{--x:"</style>"}', 'markup:1'],
  ['a block that is not closed', `:root{\n${PAGE}:#fff`, 'unbalanced:2'],
  ['a block that was not opened', `:root{${PAGE}:#fff}\n}`, 'unbalanced:2'],
  ['a bracket that is not closed', `:root{\n--x:rgb(1;${PAGE}:#fff}`, 'unbalanced:2'],
  ['a value with a block in it', ':root{\n--x:{a:b}}', 'open-value:2'],
  ['a text without an end', ':root{\n--x:"a\n;}', 'unfinished:2'],
  ['a comment without an end', ':root{--x:1}\n/* a', 'unfinished:2'],
  ['an empty file', '', 'empty:0'],
  ['a file of blanks', ' \n\t', 'empty:0'],
  ['a file without a known variable', ':root{--my-own:#fff}', 'nothing-known:0'],
  ['known variables in a place that speaks for no page', `@media print{:root{${PAGE}:#fff}}`, 'nothing-known:0'],
  ['JSON', '{"basis":{}}', 'not-css:1'],
  ['a file over 2 MB', `:root{${PAGE}:#fff}/*${'x'.repeat(2_000_000)}*/`, 'too-large:0'],
])('%s is refused', (_, css, expected) => {
  expect(refusals(css)).toContain(expected);
});

test('a message says where, what was found, what was expected and what to do', () => {
  const result = makeTheme(
    `:root {\n  ${PAGE}: #fff;\n}\nbody { background: url(https://x.example/pixel); }`,
    BASE,
    'a/tokens.css',
  );
  expect(describeTheme(result)).toBe(
    'a/tokens.css:4   [theme/loads]\n' +
      '  "background" loads a file: "url(https://x.example/pixel); }".\n' +
      '  A token file gives names and values; the pages load nothing from outside their own folder. ' +
      'Remove this line, or take the file of your theme that holds only variables.\n',
  );
});

test('all problems are told at once', () => {
  expect(refusals(`@import 'x';\n:root{--x:expression(1)}\np{behavior:x}`)).toEqual([
    'import:1',
    'script:2',
    'behaviour:3',
  ]);
});

test('what only looks dangerous is read', () => {
  const css = `/* @import "x"; url(y) <b> */ :root{${PAGE}:#fff /* expression( */;--url:1;--x:";}{"}`;
  expect(made(css)).toContain(`${PAGE}:var(--l,#fff)`);
  expect(noteCodes(css)).not.toContain('dropped-picture');
});

test('a range of widths may be written with "<"', () => {
  made(`:root{${PAGE}:#fff}@media (width < 30em){:root{${PAGE}:#000}}`);
});
