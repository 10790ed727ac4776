import { mdxToMdast, type MdastNode } from 'satteri';
import type { Finding } from './finding.ts';

/** A node as we walk it: the parser's own union, with the few fields we look at made optional. */
export interface MdxNode {
  type: MdastNode['type'];
  name?: string | null;
  attributes?: readonly MdxAttribute[];
  value?: string;
  url?: string;
  depth?: number;
  children?: readonly MdxNode[];
  position?: { start: { line: number } };
}

export interface MdxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/**
 * The tree of a lesson or page, by the parser with which the site itself is built, so that what is sound here is sound there.
 * Lines count from the start of the file, front matter included.
 */
export function parseMdx(file: string, text: string, hurt: string): { tree: MdxNode | undefined; findings: Finding[] } {
  try {
    return { tree: mdxToMdast(text) as MdxNode, findings: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { tree: undefined, findings: [brokenMdx(file, error.message, hurt)] };
  }
}

export function lineOfNode(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}

/** The parser's message is `line:column: sentence (code)`; the commonest are told in an author's words. */
function brokenMdx(file: string, message: string, hurt: string): Finding {
  const [, line = '1', said = message] = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  const known = knownBreaks.map((known) => known(said, Number(line))).find((words) => words !== undefined);
  const words = known ?? {
    rule: 'broken',
    line: Number(line),
    found: `The text cannot be read from here on: ${said.replace(/\.?$/, '.')}`,
    mend: 'Look for a "<" or "{" that is meant as a plain sign and write it in words.',
  };
  return {
    check: `mdx/${words.rule}`,
    file,
    line: words.line,
    found: words.found,
    expected: '',
    mend: words.mend,
    hurt,
  };
}

type Words = { rule: string; line: number; found: string; mend: string };

const knownBreaks: readonly ((said: string, line: number) => Words | undefined)[] = [
  (said) => {
    const [, name, at] = /^Expected a closing tag for `<(\w+)>` \((\d+):/.exec(said) ?? [];
    if (name === undefined) return undefined;
    const found = `<${name}> is opened here and never closed.`;
    return {
      rule: 'unclosed-tag',
      line: Number(at),
      found,
      mend: `Write </${name}> behind the text that belongs to it.`,
    };
  },
  (said) => {
    const [, closing, open, at] =
      /closing tag `<\/(\w+)>`, expected .* closing tag for `<(\w+)>` \((\d+):/.exec(said) ?? [];
    if (closing === undefined || open === undefined) return undefined;
    const found = `<${open}> is opened here, and the next closing tag is </${closing}>.`;
    return { rule: 'unclosed-tag', line: Number(at), found, mend: `Write </${open}> before </${closing}>.` };
  },
  (said, line) => {
    const [, name] = /^Unexpected closing tag `<\/(\w+)>`/.exec(said) ?? [];
    if (name === undefined) return undefined;
    const found = `</${name}> closes a tag that was never opened.`;
    return { rule: 'unopened-tag', line, found, mend: `Take it out, or write <${name}> where its text begins.` };
  },
  (said, line) => {
    if (!said.includes('valid JSX tag') && !said.includes('before name')) return undefined;
    return {
      rule: 'broken-tag',
      line,
      found: 'A "<" stands here and no component follows that can be read.',
      mend: 'Put every attribute in quotes (id="afraid"); write "less than" in words; make no comments and no bare links.',
    };
  },
];
