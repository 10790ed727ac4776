import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { stamp } from '#domain/edition/stamp.ts';
import { childrenOf } from '#integrations/html/read-page.ts';
import { compileJson, compilePage } from '#integrations/editions/compile-page.ts';

const aPage = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="nl"><head>${head}</head><body>\n${body}\n</body></html>`;
const stamped = (html: string, values: Record<string, string>) => stamp(compilePage('nl/index.html', html), values);

/** One slot in every kind of place where a value may stand. */
const EVERY_PLACE = aPage(
  '<p title="a @@name@@ b" data-x=@@name@@>Hello @@name@@, and</p><textarea>x@@name@@</textarea>' +
    "<svg viewBox='0 0 1 1'><title>@@name@@</title><text>x<![CDATA[@@name@@]]></text></svg><noscript><b>@@name@@</b></noscript>" +
    '<table><tbody><tr><td>@@name@@</td></tr></tbody></table><template><i>@@name@@</i></template>' +
    '<astro-island props="{&quot;name&quot;:[0,&quot;@@name@@&quot;]}"></astro-island>' +
    '<a href="help.html?from=@@name@@">x</a><!--n:if name--><em>@@name@@</em><!--n:end-->',
  '<title>@@name@@ · x</title>',
);

test('no value can leave the place it was written for', () => {
  const template = compilePage('nl/index.html', EVERY_PLACE);
  const innocent = shapeOf(stamp(template, { name: 'innocent' }));
  const troublesome = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '&lt;',
          '-->',
          '<!--',
          ']]>',
          '</p>',
          '</title>',
          '</textarea>',
          '<script>',
          '=',
          ' ',
          '/',
          '@@',
          '\\',
          '\n',
          '`',
        ),
        { minLength: 1 },
      )
      .map((bits) => bits.join('')),
  );
  fc.assert(
    fc.property(troublesome, (name) => {
      fc.pre(isWritable(name));
      expect(shapeOf(stamp(template, { name }))).toEqual(innocent);
    }),
  );
});

test('every value is read back as it was given', () => {
  const template = compilePage('x.html', aPage('<p title="@@name@@">@@name@@</p>'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(isWritable(name));
      const [paragraph] = [...elements(parse(stamp(template, { name })))].filter(({ tagName }) => tagName === 'p');
      expect(paragraph?.attrs[0]?.value).toBe(name);
      expect(paragraph?.childNodes.map((node) => ('value' in node ? node.value : ''))).toEqual([name]);
    }),
  );
});

test('what is no slot stays as it was, byte for byte', () => {
  const html = aPage("<P  CLASS='x'>A &amp; B\n<br/></P>");
  expect(stamped(html, {})).toBe(html);
  expect(stamped(html.replace('A &', '@@name@@ &'), { name: 'A' })).toBe(html);
});

test('blocks inside blocks', () => {
  const html = aPage(
    '<ul><!--n:each towns town--><!--n:if town.open--><li>@@town.name@@</li><!--n:end--><!--n:end--></ul>',
  );
  const template = compilePage('x.html', html);
  const towns = [
    { name: 'A', open: true },
    { name: 'B', open: false },
    { name: 'C', open: true },
  ];
  expect(stamp(template, { towns })).toContain('<ul><li>A</li><li>C</li></ul>');
});

test('the token style is the one style with a slot, and the policy takes its hash', () => {
  const policy = '<meta http-equiv="content-security-policy" content="style-src \'sha256-@@tokens-hash@@\'">';
  const hash = 'A'.repeat(43) + '=';
  const html = aPage('', `${policy}<style data-tokens>@@tokens@@</style>`);
  const result = stamped(html, { tokens: ':root{--a:"1>0"}', 'tokens-hash': hash });
  expect(result).toContain(`'sha256-${hash}'`);
  expect(result).toContain('<style data-tokens>:root{--a:"1>0"}</style>');
});

test.each([
  ['a script', '<script>const a = "@@name@@"</script>', 'a script may hold no slot'],
  ['a script address', '<script src="@@name@@"></script>', '<script> loads code'],
  ['a style', '<style>p{color:@@name@@}</style>', 'a style may hold no slot'],
  ['a second value beside the tokens', '<style data-tokens>@@tokens@@ p{}</style>', 'a style may hold no slot'],
  ['a style attribute', '<p style="color:@@name@@">x</p>', '"style" can run code'],
  ['an event attribute', '<p onclick="@@name@@">x</p>', '"onclick" can run code'],
  ['a frame', '<iframe srcdoc="@@name@@"></iframe>', '<iframe> loads code'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=@@name@@">', 'stands for a header'],
  ['an animation of an address', '<svg><set attributeName="href" to="@@name@@"/></svg>', '<set> loads code'],
  ['a comment', '<!-- @@name@@ -->', 'A comment may hold no slot'],
  ['a tag name', '<p@@name@@>x', 'A slot is @@name@@'],
  ['an attribute name', '<p @@name@@>x</p>', 'A slot is @@name@@'],
  ['a misspelt slot', '<p>@@Name@@</p>', 'A slot is @@name@@'],
  ['a misspelt block', '<p><!--n:when x-->x<!--n:end--></p>', 'Known are <!--n:if name-->'],
  ['an open block', '<p><!--n:if x-->x</p>', 'has no <!--n:end-->'],
  ['a block across elements', '<p><!--n:if x-->x</p><!--n:end-->', 'has no <!--n:end-->'],
  ['a stray end', '<p>x<!--n:end--></p>', 'closes no block'],
])('%s may not hold a slot like this', (_what, body, reason) => {
  expect(() => compilePage('nl/index.html', aPage(body))).toThrow(reason);
});

test('a refusal says where and what', () => {
  const compile = () => compilePage('nl/index.html', aPage('<p>x</p>\n<script>f("@@name@@")</script>'));
  expect(compile).toThrow(
    'nl/index.html:3   [slot/unsafe-place]\n' +
      '  No slot here: a script may hold no slot; put the value in an attribute and read it there.\n' +
      '  Found: f("@@name@@")',
  );
});

test('a manifest stays JSON, whatever the name is', () => {
  const template = compileJson('nl/site.webmanifest', '{"name":"@@name@@","start_url":"index.html"}');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      fc.pre(isWritable(name));
      expect(JSON.parse(stamp(template, { name }))).toEqual({ name, start_url: 'index.html' });
    }),
  );
});

/** The page's elements, attribute names and comments, and whose text they are: all that a value must not change. */
function shapeOf(html: string): string[] {
  return [...elements(parse(html, { scriptingEnabled: false }))].map((element) => {
    const children = childrenOf(element);
    const kinds = children.map((node) => (node.nodeName === '#comment' ? '<!---->' : node.nodeName));
    const names = element.attrs.map(({ name }) => name);
    return `${element.tagName} ${names.join(' ')} ${kinds.join(',')}`;
  });
}

function* elements(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const node of childrenOf(parent)) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elements(node);
  }
}

/** Stamping refuses control characters, which is tested beside the domain. An empty value empties its text node. */
function isWritable(name: string): boolean {
  return name !== '' && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(name);
}
