import { escapeAddress, escapeValue, type Escaped } from './escape.ts';
import type { AddressPart, Part, Slot, Template, Value, Values } from './template.ts';

/**
 * The page with an edition's values in place.
 * @throws {StampError} When a value is missing, has the wrong shape, or may not stand where the page wants it.
 */
export function stamp(template: Template, values: Values): string {
  return stampPieces(template, values).join('');
}

/**
 * The same page in pieces, in their order. What the page had already comes as the very strings of the template, so that whoever
 * writes hundreds of editions can keep their bytes.
 * @throws {StampError} As `stamp`.
 */
export function stampPieces(template: Template, values: Values): readonly string[] {
  return stampParts(template.file, template.parts, values);
}

/** A value and its place do not go together. The message names the core page, the line and the slot. */
export class StampError extends Error {
  override name = 'StampError';
}

function stampParts(file: string, parts: readonly Part[], values: Values): string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? part : stampPart(file, part, values)));
}

function stampPart(file: string, part: Exclude<Part, string>, values: Values): string | string[] {
  switch (part.kind) {
    case 'if':
      return isFilled(findValue(part.slot, values)) ? stampParts(file, part.parts, values) : [];
    case 'each':
      return getList(file, part.slot, values).flatMap((item) =>
        stampParts(file, part.parts, { ...values, [part.item]: item }),
      );
    case 'html':
      return getMarkup(file, part.slot, values);
    case 'address':
      return accept(file, slotOf(part), escapeAddress(joinAddress(file, part, values)));
    default:
      return accept(file, part.slot, escapeValue(part.kind, getText(file, part.slot, values)));
  }
}

function joinAddress(file: string, part: AddressPart, values: Values): string {
  return part.pieces.map((piece) => (typeof piece === 'string' ? piece : getText(file, piece, values))).join('');
}

function slotOf(part: AddressPart): Slot {
  return part.pieces.find((piece) => typeof piece !== 'string') ?? { path: [], line: 0 };
}

function accept(file: string, slot: Slot, escaped: Escaped): string {
  if ('text' in escaped) return escaped.text;
  throw problem(file, slot, 'slot/unsafe-value', `The value cannot stand here: ${escaped.refused}.`);
}

function getText(file: string, slot: Slot, values: Values): string {
  const value = findValue(slot, values);
  if (typeof value === 'string') return value;
  const found = value === undefined ? 'no value of that name' : 'something other than text';
  const known = Object.keys(values).sort().join(', ');
  throw problem(file, slot, 'slot/no-text', `The edition has ${found}. It has: ${known}.`);
}

function getMarkup(file: string, slot: Slot, values: Values): string {
  const value = findValue(slot, values);
  if (typeof value === 'object' && 'markup' in value && typeof value.markup === 'string') return value.markup;
  throw problem(file, slot, 'slot/no-markup', 'The page wants checked markup, and the edition has none of that name.');
}

function getList(file: string, slot: Slot, values: Values): readonly Value[] {
  const value = findValue(slot, values);
  if (Array.isArray(value)) return value as readonly Value[]; // isArray forgets that the array is readonly
  throw problem(
    file,
    slot,
    'slot/no-list',
    'The page repeats a block for each entry, and the edition has no such list.',
  );
}

function findValue(slot: Slot, values: Values): Value | undefined {
  let value: Value | undefined = values;
  for (const name of slot.path) {
    if (typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
    value = (value as Values)[name];
  }
  return value;
}

function isFilled(value: Value | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== '';
}

function problem(file: string, slot: Slot, code: string, sentence: string): StampError {
  return new StampError(`${file}:${slot.line}   [${code}]\n  @@${slot.path.join('.')}@@: ${sentence}`);
}
