import type { Body, Mark, TextBlock, TextRun } from './body.ts';
import { componentTable, isolatingElement } from './component-table.ts';
import { lineOfNode, type MdxNode } from './mdx-tree.ts';

/** Gathers what there is to read and the skeleton it stands in. Parts that our language does not know are left out. */
export function parseBody(tree: MdxNode): Body {
  const found: Found = { blocks: [], marks: [], runs: [] };
  visit(tree, { within: undefined, kind: 'paragraph', isolated: false, blockIsOpen: false }, found);
  return found;
}

interface Found extends Body {
  blocks: TextBlock[];
  marks: Mark[];
  runs: TextRun[];
}

interface Setting {
  within: string | undefined;
  kind: 'paragraph' | 'item';
  isolated: boolean;
  /** Whether the text around this node was already gathered into a block. */
  blockIsOpen: boolean;
}

function visit(node: MdxNode, setting: Setting, found: Found): void {
  const inner = note(node, setting, found);
  for (const child of node.children ?? []) visit(child, inner, found);
}

/** Notes one node and says in which setting its children stand. */
function note(node: MdxNode, setting: Setting, found: Found): Setting {
  switch (node.type) {
    case 'text':
      if (!setting.blockIsOpen) addBlock(node, setting, found);
      found.runs.push({ text: node.value ?? '', line: lineOfNode(node), isolated: setting.isolated });
      return setting;
    case 'heading':
      found.marks.push({ kind: 'heading', depth: node.depth ?? 0, text: readable(node), line: lineOfNode(node) });
      addBlock(node, setting, found);
      return { ...setting, blockIsOpen: true };
    case 'paragraph':
      addBlock(node, setting, found);
      return { ...setting, blockIsOpen: true };
    case 'listItem':
      return { ...setting, kind: 'item' };
    case 'link':
      found.marks.push({ kind: 'link', url: node.url ?? '', text: readable(node), line: lineOfNode(node) });
      return setting;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return noteElement(node, setting, found);
    default:
      return setting;
  }
}

function noteElement(node: MdxNode, setting: Setting, found: Found): Setting {
  const name = node.name ?? '';
  if (name === isolatingElement) return { ...setting, isolated: true };
  const rule = componentTable[name];
  if (rule === undefined) return setting;
  const attributes = attributesOf(node);
  const line = lineOfNode(node);
  found.marks.push({ kind: 'component', name, attributes, text: readable(node), line });
  const because = attributes['because'];
  if (because !== undefined) found.blocks.push({ kind: 'attribute', depth: 0, text: because, line, within: name });
  if (rule.place !== 'block' || !rule.holdsText) return setting;
  const holdsBareText = (node.children ?? []).some((child) => child.type === 'text');
  if (holdsBareText) addBlock(node, { ...setting, within: name }, found);
  return { ...setting, within: name, blockIsOpen: holdsBareText };
}

function addBlock(node: MdxNode, setting: Setting, found: Found): void {
  const text = readable(node).trim();
  if (text === '') return;
  const depth = node.type === 'heading' ? (node.depth ?? 0) : 0;
  const kind = node.type === 'heading' ? 'heading' : setting.kind;
  found.blocks.push({ kind, depth, text, line: lineOfNode(node), within: setting.within });
}

/** The text in and below a node, as it is read. */
function readable(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return (node.value ?? '').replace(/\s+/g, ' ');
  if (node.type === 'break') return ' ';
  return (node.children ?? [])
    .map((child) => readable(child))
    .join(node.type === 'mdxJsxFlowElement' ? ' ' : '')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,:;!?؟،؛])/g, '$1');
}

function attributesOf(node: MdxNode): Record<string, string> {
  const pairs = (node.attributes ?? []).flatMap((attribute) =>
    attribute.name !== undefined && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}
