import { BitWriter } from './bits.ts';
import { countDays, DAY_BITS } from './days.ts';
import { StringList } from './string-list.ts';
import { MARK_BITS, markOf, recordWords, type Marks } from './words.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Kinds of a value, 3 bits. */
export const KIND = { plain: 0, count: 1, text: 2, list: 3, table: 4, object: 5, number: 6 } as const;
/** Values of the kind `plain`, by their place, 2 bits. */
export const PLAIN: readonly Json[] = [null, false, true];
/** Ways to write a string, 2 bits. */
export const WRITTEN = { out: 0, mark: 1, day: 2, again: 3 } as const;

/**
 * A value in as few bytes as is simple. It knows no shape, only what is common in ours: lists of objects with the same keys (written as
 * columns), days, ids of the course (written as marks), and strings that repeat.
 * @param marks Ids that the reader is expected to know. What is not among them is written out.
 */
export function pack(value: Json, marks: Marks): Uint8Array {
  const writer = new BitWriter();
  writer.writeCount(recordWords.length);
  const seen = new StringList(recordWords);

  const writeText = (text: string): void => {
    const place = seen.find(text);
    if (place !== undefined) {
      writer.write(WRITTEN.again, 2);
      return writer.writeCount(place);
    }
    const mark = markOf(text);
    const days = countDays(text);
    if (marks.get(mark) === text) {
      writer.write(WRITTEN.mark, 2);
      writer.write(mark, MARK_BITS);
    } else if (days !== undefined) {
      writer.write(WRITTEN.day, 2);
      writer.write(days, DAY_BITS);
    } else {
      const bytes = new TextEncoder().encode(text);
      writer.write(WRITTEN.out, 2);
      writer.writeCount(bytes.length);
      for (const byte of bytes) writer.write(byte, 8);
    }
  };

  const writeColumn = (cells: readonly Json[]): void => {
    const isText = cells.every((cell) => typeof cell === 'string');
    writer.write(isText ? 1 : 0, 1);
    for (const cell of cells)
      if (isText) writeText(cell as string /* every one is */);
      else writeValue(cell);
  };

  const writeList = (list: readonly Json[]): void => {
    const keys = findColumns(list);
    writer.write(keys ? KIND.table : KIND.list, 3);
    writer.writeCount(list.length);
    if (!keys) return list.forEach(writeValue);
    writer.writeCount(keys.length);
    keys.forEach(writeText);
    for (const key of keys) writeColumn(list.map((row) => (row as JsonObject)[key]!)); // findColumns saw to it
  };

  const writeValue = (value: Json): void => {
    if (isList(value)) return writeList(value);
    if (value !== null && typeof value === 'object') {
      writer.write(KIND.object, 3);
      writer.writeCount(Object.keys(value).length);
      for (const [key, part] of Object.entries(value)) {
        writeText(key);
        writeValue(part);
      }
    } else if (typeof value === 'string') {
      writer.write(KIND.text, 3);
      writeText(value);
    } else if (typeof value !== 'number') {
      writer.write(KIND.plain, 3);
      writer.write(PLAIN.indexOf(value), 2);
    } else if (Number.isInteger(value) && value >= 0 && value < LARGEST) {
      writer.write(KIND.count, 3);
      writer.writeCount(value);
    } else {
      writer.write(KIND.number, 3);
      writeText(JSON.stringify(value));
    }
  };

  writeValue(value);
  return writer.bytes();
}

/** The keys of objects that all have the same ones in the same order; undefined for any other list. */
function findColumns(list: readonly Json[]): string[] | undefined {
  const keys = list.map((row) => (row !== null && typeof row === 'object' && !isList(row) ? Object.keys(row) : []));
  const [first = []] = keys;
  return first.length > 0 && keys.every((others) => others.join('\0') === first.join('\0')) ? first : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

const LARGEST = 2 ** 31 - 1;
type JsonObject = Readonly<Record<string, Json>>;
