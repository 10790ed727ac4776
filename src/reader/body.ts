/** A lesson or page as far as checks, search and print need it; what it looks like is the site's affair. */
export interface Body {
  /** Paragraphs, list items, headings and spoken-about texts in their order. */
  blocks: readonly TextBlock[];
  /** Headings, components and links in their order: the skeleton that every language shares. */
  marks: readonly Mark[];
  /** Every piece of text with the isolation it stands in. */
  runs: readonly TextRun[];
}

export interface TextBlock {
  /** `attribute` is text that stands in a component's attribute and is shown, such as `because`. */
  kind: 'heading' | 'paragraph' | 'item' | 'attribute';
  /** 2 for `##`; 0 for what is no heading. */
  depth: number;
  /** As it is read: without marks, citations and cards. */
  text: string;
  line: number;
  /** The block component it stands in: `Say`, `Moment`, … */
  within: string | undefined;
}

export type Mark =
  | { kind: 'heading'; depth: number; text: string; line: number }
  | { kind: 'component'; name: string; attributes: Readonly<Record<string, string>>; text: string; line: number }
  | { kind: 'link'; url: string; text: string; line: number };

export type ComponentUse = Extract<Mark, { kind: 'component' }>;

export interface TextRun {
  text: string;
  line: number;
  /** Inside `<bdi>`. */
  isolated: boolean;
}

/** The uses of one component, or of all, in their order. */
export function componentsOf(body: Body, name?: string): ComponentUse[] {
  return body.marks
    .filter((mark) => mark.kind === 'component')
    .filter((use) => name === undefined || use.name === name);
}

export function headingsOf(body: Body): Extract<Mark, { kind: 'heading' }>[] {
  return body.marks.filter((mark) => mark.kind === 'heading');
}

export function linksOf(body: Body): Extract<Mark, { kind: 'link' }>[] {
  return body.marks.filter((mark) => mark.kind === 'link');
}

/** Everything there is to read, a line for each block. */
export function plainText(body: Body): string {
  return body.blocks.map((block) => block.text).join('\n');
}
