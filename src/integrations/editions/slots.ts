import type { Slot } from '#domain/edition/template.ts';

const NAME = '[a-z][A-Za-z0-9-]*';
const PATH = `${NAME}(?:\\.${NAME})*`;
const SLOT = new RegExp(`@@(${PATH})@@`, 'g');
const IF = new RegExp(`^n:if (${PATH})$`);
const HTML = new RegExp(`^n:html (${PATH})$`);
const EACH = new RegExp(`^n:each (${PATH}) (${NAME})$`);

export type OpeningMark =
  { kind: 'if'; path: readonly string[] } | { kind: 'each'; path: readonly string[]; item: string };
export type BlockMark = OpeningMark | { kind: 'html'; path: readonly string[] } | { kind: 'end' };

export function hasSlot(text: string): boolean {
  return text.search(SLOT) !== -1;
}

/** True for anything that looks as if a slot or block was meant, well written or not. */
export function looksLikeSlot(text: string): boolean {
  return text.includes('@@') || text.includes('<!--n:');
}

/** The text cut at its slots, in order. */
export function splitAtSlots(text: string, line: number): (string | Slot)[] {
  return text
    .split(SLOT)
    .map((piece, index) => (index % 2 === 1 ? { path: piece.split('.'), line } : piece))
    .filter((piece) => piece !== '');
}

/** What a comment says about blocks: a mark, `unknown` for a misspelt mark, undefined for an ordinary comment. */
export function parseBlockMark(comment: string): BlockMark | 'unknown' | undefined {
  if (!comment.startsWith('n:')) return undefined;
  if (comment === 'n:end') return { kind: 'end' };
  const [, condition] = IF.exec(comment) ?? [];
  if (condition) return { kind: 'if', path: condition.split('.') };
  const [, markup] = HTML.exec(comment) ?? [];
  if (markup) return { kind: 'html', path: markup.split('.') };
  const [, list, item] = EACH.exec(comment) ?? [];
  if (list && item) return { kind: 'each', path: list.split('.'), item };
  return 'unknown';
}
