import { expect, test } from 'vitest';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';
import { componentsOf, linksOf, plainText } from '#reader/body.ts';
import { parseProse } from '#reader/parse-prose.ts';

const front = '---\nstate: { review: draft }\ntitle: Tea\nsummary: A cup.\n---\n\n';
const parse = (body: string) => parseProse({ file: 'tea.mdx', text: front + body, hurt: 'A reader loses her tea.' });
const tell = (body: string) => parse(body).findings.map(tellFinding);

test('text is read without its marks, citations and cards', () => {
  const { value } = parse(
    'Pour **hot** water.<Source id="pot" />\nWait for <Term id="steep">the leaves</Term>.\n\n- One\n- Two\n\n<Contact id="shop" />',
  );
  expect(plainText(value!.body)).toBe('Pour hot water. Wait for the leaves.\nOne\nTwo');
});

test('text inside a component is known by its component, and what a reader sees in an attribute is text', () => {
  const { value } = parse(
    '<NotThis because="It burns.">\n\nDrink at once.\n\n</NotThis>\n\n<Say>Take your time.</Say>',
  );
  expect(value!.body.blocks).toEqual([
    { kind: 'attribute', depth: 0, text: 'It burns.', line: 7, within: 'NotThis' },
    { kind: 'paragraph', depth: 0, text: 'Drink at once.', line: 9, within: 'NotThis' },
    { kind: 'paragraph', depth: 0, text: 'Take your time.', line: 13, within: 'Say' },
  ]);
});

test('components and links keep their order and their lines', () => {
  const { value } = parse('One.<Source id="a" />\nTwo, see [this](https://example.org/).\n\n<Picture id="cup" />');
  expect(componentsOf(value!.body).map(({ name, line }) => [name, line])).toEqual([
    ['Source', 7],
    ['Picture', 10],
  ]);
  expect(linksOf(value!.body)).toEqual([{ kind: 'link', url: 'https://example.org/', text: 'this', line: 8 }]);
});

test('text inside bdi is marked as isolated', () => {
  const { value } = parse('اتصلي بـ <bdi>Veilig Thuis</bdi> الآن.');
  expect(value!.body.runs.map(({ text, isolated }) => [text, isolated])).toEqual([
    ['اتصلي بـ ', false],
    ['Veilig Thuis', true],
    [' الآن.', false],
  ]);
});

test('a tag that is never closed is told where it was opened', () => {
  expect(tell('One.\n\n<Say>\n\nTwo.')).toEqual([
    `tea.mdx:9   [mdx/unclosed-tag]
  <Say> is opened here and never closed.
  Write </Say> behind the text that belongs to it.
  A reader loses her tea.`,
  ]);
});

test('a tag that is closed inside another is told as the one that stays open', () => {
  expect(tell('<Say>Two <Term id="a">three</Say>')[0]).toContain(
    '<Term> is opened here, and the next closing tag is </Say>.',
  );
});

test('a closing tag without an opening one is told', () => {
  expect(tell('Two.</Say>')[0]).toContain('</Say> closes a tag that was never opened.');
});

test('an unknown component is told with the one that was meant, and the rest is still read', () => {
  expect(tell('<Sentense id="afraid" />')).toEqual([
    `tea.mdx:7   [mdx/unknown-component]
  There is no component <Sentense>. Known components: Moment, Say, NotThis, Try, Sentence, Contact, Situations, Here, Edition, Picture, Source, Term, Go.
  Did you mean "Sentence"?
  A reader loses her tea.`,
  ]);
  expect(parse('Text.\n\n<Sentense id="afraid" />').value?.body.blocks).toHaveLength(1);
});

test.each([
  ['a missing attribute', '<Sentence />', '[mdx/missing-attribute]', '<Sentence> has no "id".'],
  ['a misspelt attribute', '<Sentence idd="x" id="y" />', '[mdx/unknown-attribute]', 'Did you mean "id"?'],
  ['code in an attribute', '<Sentence id={1} />', '[mdx/unfit-attribute]', '"id" of <Sentence> is code.'],
  ['an empty attribute', '<Sentence id="" />', '[mdx/unfit-attribute]', '"id" of <Sentence> is empty.'],
  ['an attribute without quotes', '<Sentence id=afraid />', '[mdx/broken-tag]', 'Put every attribute in quotes'],
  ['a component without its text', '<Try></Try>', '[mdx/empty-component]', '<Try> holds no text.'],
  ['text that would not show', '<Source id="a">b</Source>', '[mdx/text-in-component]', 'would not show it'],
  ['a block in a sentence', 'Say <Say>this</Say> now.', '[mdx/block-in-sentence]', 'a line of its own'],
  ['an import', 'import Say from "./say"', '[mdx/import]', 'components are known without it'],
  ['an expression', 'One {1 + 1} two.', '[mdx/expression]', '"{1 + 1}" is code.'],
  ['HTML', 'One <b>two</b>.', '[mdx/html]', 'The only HTML in a text is <bdi>.'],
  ['an HTML comment', '<!-- later -->', '[mdx/broken-tag]', 'make no comments'],
  ['a first-level heading', '# Tea', '[mdx/heading]', 'Write "##"'],
  ['slanted text', 'One *two*.', '[mdx/markdown]', 'Slanted text'],
  ['an image', '![cup](cup.png)', '[mdx/markdown]', 'Use <Picture id="…" />.'],
])('%s is a finding', (_, body, check, words) => {
  const told = tell(body);
  expect(told[0]).toContain(check);
  expect(told[0]).toContain(words);
});

test('a file without front matter is told with what to write', () => {
  const { findings } = parseProse({ file: 'tea.mdx', text: 'Tea.', hurt: '' });
  expect(findings[0]?.check).toBe('mdx/no-front-matter');
});

test('a fault in the front matter is told with its line in the file', () => {
  const { findings } = parseProse({ file: 'tea.mdx', text: front.replace('summary', 'sumary'), hurt: '' });
  expect(findings.map(({ line, check }) => [line, check])).toEqual([[4, 'schema/unknown-key']]);
});
