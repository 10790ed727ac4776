import type { Part, Slot, SlotKind, Template } from '#domain/edition/template.ts';
import {
  childrenOf,
  findAttributeRange,
  fullName,
  lineAt,
  readPage,
  type Element,
  type Range,
} from '../html/read-page.ts';
import { collectLinks } from './page-links.ts';
import { contextOfAttribute, contextOfText, type Context } from './slot-context.ts';
import { hasSlot, looksLikeSlot, parseBlockMark, splitAtSlots, type OpeningMark } from './slots.ts';

/**
 * The page as a template: everything around the slots exactly as it was, and for each slot how its value must be written.
 * @param file Path inside the core, for messages.
 * @throws {SlotError} When a slot stands where no value is safe, or a block is not closed where it was opened.
 */
export function compilePage(file: string, html: string): Template {
  const root = readPage(html);
  const links = collectLinks(file, html, root);
  if (!looksLikeSlot(html)) return { file, parts: [html], links };
  const page = { file, html, marks: [] as Mark[] };
  collect(page, root, undefined);
  const marks = page.marks.sort((a, b) => a.start - b.start);
  return { file, parts: nest(page, marks), links };
}

/** A JSON file with slots in its strings, such as the web app manifest, as a template. */
export function compileJson(file: string, json: string): Template {
  const parts = splitAtSlots(json, 1).map((piece): Part =>
    typeof piece === 'string' ? piece : { kind: 'json', slot: piece },
  );
  return { file, parts, links: [] };
}

/** A slot that the page may not have. The message names file, line, reason and remedy. */
export class SlotError extends Error {
  override name = 'SlotError';
}

type Page = { file: string; html: string; marks: Mark[] };
type Mark = Range & ({ parts: Part[] } | { block: OpeningMark | { kind: 'end' } });
type Node = Parameters<typeof childrenOf>[0];

function collect(page: Page, parent: Node, element: Element | undefined): void {
  const open: Range[] = [];
  for (const node of childrenOf(parent)) {
    const place = node.sourceCodeLocation;
    const range = place ? { start: place.startOffset, end: place.endOffset } : undefined;
    if ('tagName' in node) {
      collectAttributes(page, node);
      collect(page, node, node);
    } else if (range && node.nodeName === '#comment') collectComment(page, range, node.data, open);
    else if (range && 'value' in node) collectText(page, range, contextOfText(element));
  }
  const [unclosed] = open;
  if (unclosed) throw refuse(page, unclosed, 'slot/open-block', 'This block has no <!--n:end--> in the same element.');
}

function collectComment(page: Page, range: Range, comment: string, open: Range[]): void {
  const block = parseBlockMark(comment);
  if (block === 'unknown') {
    throw refuse(
      page,
      range,
      'slot/unknown-block',
      'Known are <!--n:if name-->, <!--n:each names name-->, <!--n:html name--> and <!--n:end-->.',
    );
  }
  if (!block) {
    if (hasSlot(comment))
      throw refuse(page, range, 'slot/unsafe-place', 'A comment may hold no slot: nobody would see it.');
    return;
  }
  if (block.kind === 'html') {
    page.marks.push({
      ...range,
      parts: [{ kind: 'html', slot: { path: block.path, line: lineAt(page.html, range.start) } }],
    });
    return;
  }
  if (block.kind !== 'end') open.push(range);
  else if (!open.pop()) {
    throw refuse(
      page,
      range,
      'slot/stray-end',
      'This <!--n:end--> closes no block that was opened in the same element.',
    );
  }
  page.marks.push({ ...range, block });
}

function collectText(page: Page, range: Range, context: Context): void {
  const text = page.html.slice(range.start, range.end);
  if (!looksLikeSlot(text)) return;
  const kind = getSlotKind(page, range, context);
  page.marks.push({ ...range, parts: toParts(kind, splitRange(page, range, text)) });
}

function collectAttributes(page: Page, element: Element): void {
  for (const attribute of element.attrs) {
    if (!hasSlot(attribute.value)) continue;
    const range = findAttributeRange(element, attribute);
    if (!range) continue; // An element the parser added has no attributes of its own.
    const context = contextOfAttribute(element, attribute);
    page.marks.push({ ...range, parts: attributeParts(page, range, fullName(attribute), attribute.value, context) });
  }
}

function attributeParts(page: Page, range: Range, name: string, value: string, context: Context): Part[] {
  if (context === 'address') {
    return [`${name}="`, { kind: 'address', pieces: splitRange(page, range, value) }, '"'];
  }
  const quoted = value.replace(/[&"]/g, (character) => (character === '&' ? '&amp;' : '&quot;'));
  return [`${name}="`, ...toParts(getSlotKind(page, range, context), splitRange(page, range, quoted)), '"'];
}

function getSlotKind(page: Page, range: Range, context: Context): SlotKind {
  if (typeof context === 'object') throw refuse(page, range, 'slot/unsafe-place', `No slot here: ${context.refused}.`);
  return context === 'address' ? 'attribute' : context;
}

function toParts(kind: SlotKind, pieces: readonly (string | Slot)[]): Part[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : { kind, slot: piece }));
}

function splitRange(page: Page, range: Range, text: string): (string | Slot)[] {
  const pieces = splitAtSlots(text, lineAt(page.html, range.start));
  if (pieces.some((piece) => typeof piece === 'string' && looksLikeSlot(piece))) throw misread(page, range);
  return pieces;
}

/** Puts blocks inside blocks. Their marks are balanced already: every pair lies in one element. */
function nest(page: Page, marks: readonly Mark[]): Part[] {
  const levels: { parts: Part[]; close: (parts: Part[]) => Part }[] = [{ parts: [], close: () => '' }];
  let done = 0;
  for (const mark of marks) {
    const parts = levels.at(-1)?.parts ?? [];
    parts.push(literal(page, done, mark.start));
    done = mark.end;
    if ('parts' in mark) parts.push(...mark.parts);
    else if (mark.block.kind === 'end') {
      const level = levels.pop();
      if (level) levels.at(-1)?.parts.push(level.close(level.parts));
    } else levels.push({ parts: [], close: closer(mark.block, lineAt(page.html, mark.start)) });
  }
  return [...(levels[0]?.parts ?? []), literal(page, done, page.html.length)].filter((part) => part !== '');
}

function closer(block: OpeningMark, line: number): (parts: Part[]) => Part {
  const slot = { path: block.path, line };
  return block.kind === 'each'
    ? (parts) => ({ kind: 'each', slot, item: block.item, parts })
    : (parts) => ({ kind: 'if', slot, parts });
}

/** Text between marks. What still looks like a slot here was written wrongly or stands where no slot is read. */
function literal(page: Page, start: number, end: number): string {
  const text = page.html.slice(start, end);
  if (!looksLikeSlot(text)) return text;
  const at = start + Math.max(0, text.search(/@@|<!--n:/));
  throw misread(page, { start: at, end: at + 40 });
}

function misread(page: Page, range: Range): SlotError {
  return refuse(page, range, 'slot/not-understood', 'A slot is @@name@@, in text or in the value of an attribute.');
}

function refuse(page: Page, range: Range, code: string, sentence: string): SlotError {
  const found = page.html.slice(range.start, Math.min(range.end, range.start + 80)).replace(/\s+/g, ' ');
  return new SlotError(`${page.file}:${lineAt(page.html, range.start)}   [${code}]\n  ${sentence}\n  Found: ${found}`);
}
