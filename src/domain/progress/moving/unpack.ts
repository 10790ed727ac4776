import { BitReader, UnpackError } from './bits.ts';
import { DAY_BITS, writeDay } from './days.ts';
import { KIND, PLAIN, WRITTEN, type Json } from './pack.ts';
import { StringList } from './string-list.ts';
import { MARK_BITS, recordWords, type Marks } from './words.ts';

/** `skipped`: entries of lists that name an id which is not known here. */
export type Unpacked = { value: Json; skipped: number };

/** Written by a later version of this code. */
export class NewerError extends Error {
  override name = 'NewerError';
}

/**
 * The value that was packed. An object that names an unknown id is left out of its list, since nothing here could show it.
 * @throws {UnpackError} When the bytes are none that `pack` writes.
 * @throws {NewerError} When a later version of it wrote them.
 */
export function unpack(bytes: Uint8Array, marks: Marks): Unpacked {
  const reader = new BitReader(bytes);
  const known = reader.readCount();
  if (known > recordWords.length) throw new NewerError('It uses words that this version does not know.');
  const seen = new StringList(recordWords.slice(0, known));
  let skipped = 0;

  const readText = (): string => {
    const way = reader.read(2);
    if (way === WRITTEN.again) return seen.take(reader.readCount()) ?? fail('It names a string that was not there.');
    const text =
      way === WRITTEN.mark ? readMark() : way === WRITTEN.day ? writeDay(reader.read(DAY_BITS)) : readBytes();
    seen.add(text);
    return text;
  };
  const readMark = (): string => {
    const mark = reader.read(MARK_BITS);
    return marks.get(mark) ?? `${UNKNOWN_ID}${mark}`;
  };
  const readBytes = (): string => {
    const bytes = Uint8Array.from({ length: reader.readLength() }, () => reader.read(8));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  };

  const readCell = (): Part => {
    const text = readText();
    return text.startsWith(UNKNOWN_ID) ? UNKNOWN : text;
  };
  const readTable = (): Json => {
    const rows = reader.readLength();
    const keys = many(reader.readLength(), readText);
    const columns = keys.map(() => many(rows, reader.read(1) === 1 ? readCell : readValue));
    return keepKnown(many(rows, (row) => objectOf(keys.map((key, column) => [key, columns[column]![row]!]))));
  };
  const keepKnown = (parts: readonly Part[]): Json => {
    const kept = parts.filter((part) => part !== UNKNOWN);
    skipped += parts.length - kept.length;
    return kept;
  };

  const readValue = (): Part => {
    switch (reader.read(3)) {
      case KIND.plain:
        return PLAIN[reader.read(2)] ?? null;
      case KIND.count:
        return reader.readCount();
      case KIND.text:
        return readCell();
      case KIND.list:
        return keepKnown(many(reader.readLength(), readValue));
      case KIND.table:
        return readTable();
      case KIND.object:
        return objectOf(many(reader.readLength(), () => [readText(), readValue()]));
      case KIND.number:
        return JSON.parse(readText()) as number;
      default:
        return fail('It holds a kind of value that is not known.');
    }
  };

  const value = readValue();
  return value === UNKNOWN ? fail('It names nothing but an unknown id.') : { value, skipped };
}

function objectOf(entries: readonly (readonly [string, Part])[]): Part {
  const known = entries.flatMap(([key, part]) => (part === UNKNOWN ? [] : [[key, part] as const]));
  return known.length < entries.length ? UNKNOWN : Object.fromEntries(known);
}

function many<Thing>(count: number, make: (index: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_none, index) => make(index));
}

function fail(reason: string): never {
  throw new UnpackError(reason);
}

/** Begins the name of an id that is not known here. No text begins so, since UTF-8 has no second halves alone. */
const UNKNOWN_ID = '\udc00';
const UNKNOWN = Symbol('unknown');
type Part = Json | typeof UNKNOWN;
