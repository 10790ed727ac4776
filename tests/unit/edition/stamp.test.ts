import { expect, test } from 'vitest';
import { stamp, StampError } from '#domain/edition/stamp.ts';
import type { Part, Slot, Template } from '#domain/edition/template.ts';

const slot = (name: string): Slot => ({ path: name.split('.'), line: 3 });
const template = (...parts: Part[]): Template => ({ file: 'nl/index.html', parts, links: [] });

test('text keeps its letters and loses its meaning as markup', () => {
  const page = template('<p>', { kind: 'text', slot: slot('name') }, '</p>');
  expect(stamp(page, { name: 'Ons & <b>jullie</b> "huis"' })).toBe('<p>Ons &amp; &lt;b&gt;jullie&lt;/b&gt; "huis"</p>');
});

test('a value in an attribute cannot close the attribute', () => {
  const page = template('<a title="', { kind: 'attribute', slot: slot('name') }, '">');
  expect(stamp(page, { name: '" onclick="x' })).toBe('<a title="&quot; onclick=&quot;x">');
});

test('a value in the props of an island stays one text of the JSON', () => {
  const page = template('<i props="{&quot;a&quot;:[0,&quot;', { kind: 'props', slot: slot('name') }, '&quot;]}">');
  expect(stamp(page, { name: 'a"b\\' })).toBe('<i props="{&quot;a&quot;:[0,&quot;a\\&quot;b\\\\&quot;]}">');
});

test('a block is kept for a value that says something, and left out for one that does not', () => {
  const page = template(
    'a',
    { kind: 'if', slot: slot('logo'), parts: ['[', { kind: 'text', slot: slot('logo') }, ']'] },
    'z',
  );
  expect(stamp(page, { logo: 'x' })).toBe('a[x]z');
  for (const nothing of [{}, { logo: '' }, { logo: false }, { logo: [] }]) expect(stamp(page, nothing)).toBe('az');
});

test('a list repeats its block, and inner names do not leak out', () => {
  const each: Part = {
    kind: 'each',
    slot: slot('contacts'),
    item: 'contact',
    parts: [{ kind: 'text', slot: slot('contact.name') }, ';'],
  };
  expect(stamp(template(each), { contacts: [{ name: 'A' }, { name: 'B' }] })).toBe('A;B;');
  expect(stamp(template(each), { contacts: [] })).toBe('');
  const after = template(each, { kind: 'text', slot: slot('contact.name') });
  expect(() => stamp(after, { contacts: [{ name: 'A' }] })).toThrow(StampError);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//elsewhere.example',
  '\\\\elsewhere',
])('the address %j is refused', (leave) => {
  const page = template('<a href="', { kind: 'address', pieces: [slot('leave')] }, '">');
  expect(() => stamp(page, { leave })).toThrow(StampError);
});

test.each(['https://www.weather.example/nl?a=1&b=2', 'soup.html', '../nl/soup.html#x', 'tel:112', '#top'])(
  'the address %j leads somewhere',
  (leave) => {
    const page = template('<a href="', { kind: 'address', pieces: [slot('leave')] }, '">');
    expect(stamp(page, { leave })).toBe(`<a href="${leave.replace('&', '&amp;')}">`);
  },
);

test('an address is judged as a whole, also when it is put together from pieces', () => {
  const page = template({ kind: 'address', pieces: ['java', slot('rest')] });
  expect(() => stamp(page, { rest: 'script:alert(1)' })).toThrow(
    '"javascript:" is not an address that a reader can follow',
  );
});

test.each(['a\0b', 'a\x1bb', '\ud800'])('%j holds characters that no page may contain', (name) => {
  for (const kind of ['text', 'attribute', 'json', 'props'] as const) {
    expect(() => stamp(template({ kind, slot: slot('name') }), { name })).toThrow(
      'characters that no page may contain',
    );
  }
});

test('a line end that browsers would rewrite is written so that it stays', () => {
  expect(stamp(template({ kind: 'text', slot: slot('name') }), { name: 'a\rb\nc' })).toBe('a&#13;b\nc');
});

test('a token style that would end its element is refused', () => {
  const page = template('<style>', { kind: 'css', slot: slot('tokens') }, '</style>');
  expect(() => stamp(page, { tokens: ':root{--a:"</style><script>"}' })).toThrow('a style may not contain "<"');
});

test('only a SHA-256 may stand in the policy', () => {
  const page = template({ kind: 'hash', slot: slot('tokens-hash') });
  expect(() => stamp(page, { 'tokens-hash': "x' 'unsafe-inline" })).toThrow('it is not a SHA-256 in base64');
});

test('a missing value is named with page, line and what there is', () => {
  const page = template({ kind: 'text', slot: slot('nmae') });
  expect(() => stamp(page, { name: 'Nabij', leave: 'x' })).toThrow(
    'nl/index.html:3   [slot/no-text]\n  @@nmae@@: The edition has no value of that name. It has: leave, name.',
  );
});

test('values are found by their own names only', () => {
  expect(() => stamp(template({ kind: 'text', slot: slot('constructor.name') }), {})).toThrow(StampError);
});
