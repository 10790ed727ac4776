import { componentTable, isolatingElement } from './component-table.ts';
import type { Finding } from './finding.ts';
import { lineOfNode, type MdxAttribute, type MdxNode } from './mdx-tree.ts';
import { didYouMean } from './nearest.ts';

/** What an author wrote that our little language does not know. */
export function checkComponents(file: string, tree: MdxNode, hurt: string): Finding[] {
  const tell = (node: MdxNode, rule: string, found: string, mend: string, expected = ''): Finding => ({
    check: `mdx/${rule}`,
    file,
    line: lineOfNode(node),
    found,
    expected,
    mend,
    hurt,
  });
  return all(tree).flatMap((node) => judge(node, tell));
}

type Tell = (node: MdxNode, rule: string, found: string, mend: string, expected?: string) => Finding;

function judge(node: MdxNode, tell: Tell): Finding[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(node, tell);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [tell(node, 'expression', `"{${shorten(node.value)}}" is code.`, 'Write it out as text, without braces.')];
    case 'mdxjsEsm':
      return [
        tell(
          node,
          'import',
          `"${shorten(node.value)}" is code.`,
          'Take the line out: components are known without it.',
        ),
      ];
    case 'heading':
      return node.depth === 1
        ? [
            tell(
              node,
              'heading',
              'A heading of the first level stands here.',
              'Write "##": the title is in the front matter.',
            ),
          ]
        : [];
    default:
      return plain.has(node.type)
        ? []
        : [tell(node, 'markdown', `${names[node.type] ?? `"${node.type}"`} stands here.`, mends[node.type] ?? useOnly)];
  }
}

function judgeElement(node: MdxNode, tell: Tell): Finding[] {
  const name = node.name ?? '';
  if (name === isolatingElement) return judgeAttributes(node, name, [], tell);
  const rule = componentTable[name];
  if (rule === undefined) {
    const known = Object.keys(componentTable);
    const html = /^[a-z]/.test(name) || name === '';
    return [
      tell(
        node,
        html ? 'html' : 'unknown-component',
        html ? `The HTML tag <${name}> stands here.` : `There is no component <${name}>.`,
        didYouMean(name, known) || (html ? 'Use Markdown or one of our components.' : 'Use one of those.'),
        html ? `The only HTML in a text is <${isolatingElement}>.` : `Known components: ${known.join(', ')}.`,
      ),
    ];
  }
  return [
    ...judgeAttributes(node, name, rule.attributes, tell),
    ...judgeText(node, name, rule.holdsText, tell),
    ...judgePlace(node, name, tell),
  ];
}

function judgeAttributes(node: MdxNode, name: string, expected: readonly string[], tell: Tell): Finding[] {
  const given = node.attributes ?? [];
  const missing = expected
    .filter((attribute) => !given.some((one) => one.name === attribute))
    .map((attribute) =>
      tell(node, 'missing-attribute', `<${name}> has no "${attribute}".`, `Write <${name} ${attribute}="…">.`),
    );
  return [...missing, ...given.flatMap((attribute) => judgeAttribute(node, name, attribute, expected, tell))];
}

function judgeAttribute(
  node: MdxNode,
  name: string,
  attribute: MdxAttribute,
  expected: readonly string[],
  tell: Tell,
): Finding[] {
  const key = attribute.name ?? '{…}';
  if (!expected.includes(key)) {
    const known = expected.length > 0 ? `It knows: ${expected.join(', ')}.` : 'It knows none.';
    const mend = didYouMean(key, expected) || 'Take it out.';
    return [tell(node, 'unknown-attribute', `<${name}> does not know the attribute "${key}".`, mend, known)];
  }
  if (typeof attribute.value === 'string' && attribute.value.trim() !== '') return [];
  const found = `"${key}" of <${name}> is ${isText(attribute.value) ? 'empty' : 'code'}.`;
  return [tell(node, 'unfit-attribute', found, `Write ${key}="…" with plain text in it.`)];
}

/** An attribute without a value (`<Sentence id />`) comes as null. */
function isText(value: unknown): boolean {
  return typeof value === 'string' || value === null || value === undefined;
}

function judgeText(node: MdxNode, name: string, holdsText: boolean, tell: Tell): Finding[] {
  const hasText = (node.children ?? []).length > 0;
  if (hasText === holdsText) return [];
  return holdsText
    ? [tell(node, 'empty-component', `<${name}> holds no text.`, `Write the text between <${name}> and </${name}>.`)]
    : [
        tell(
          node,
          'text-in-component',
          `<${name}> holds text and would not show it.`,
          `Close it at once: <${name} … />.`,
        ),
      ];
}

function judgePlace(node: MdxNode, name: string, tell: Tell): Finding[] {
  if (componentTable[name]?.place !== 'block' || node.type === 'mdxJsxFlowElement') return [];
  const mend = 'Put it on a line of its own, with a blank line above and below.';
  return [tell(node, 'block-in-sentence', `<${name}> stands in the middle of a sentence.`, mend)];
}

function all(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap((child) => all(child))];
}

function shorten(text = ''): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

const plain = new Set<string>([
  'root',
  'yaml',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'strong',
  'link',
  'break',
]);

const useOnly = 'Use headings, paragraphs, lists and **bold** only.';

const names: Readonly<Record<string, string>> = {
  emphasis: 'Slanted text (*one star*)',
  blockquote: 'A quotation (>)',
  image: 'A Markdown image',
  code: 'A block of code (four blanks at the start of a line, or ```)',
  inlineCode: 'Code (`…`)',
  thematicBreak: 'A line across the page (---)',
  table: 'A table',
  delete: 'Struck-out text (~~…~~)',
};

const mends: Readonly<Record<string, string>> = {
  emphasis: 'Write **bold**, or nothing: slanted letters are hard to read, and Arabic has none.',
  blockquote: 'Use <Say> for words to say aloud.',
  image: 'Use <Picture id="…" />.',
  code: 'Take the blanks at the start of the line away.',
};
