import type { SavedRecord } from '#schemas/saved-record.ts';
import { ownParts } from '../own-words.ts';
import { writeCode } from './code.ts';
import { pack, type Json } from './pack.ts';
import type { Marks } from './words.ts';

/** The first byte of a code: how the rest is to be read. Another way of packing gets another number. */
export const CODE_FORMAT = 1;

/** The most characters of a code that a picture can hold and an older phone still scans: 113 squares a side. */
export const LARGEST_PICTURE = 1_800;

/** The record as it goes to another device: without her own words, unless she ticked that they come along. */
export function takeAlong(record: SavedRecord, { own }: { own: boolean }): SavedRecord {
  return own ? record : { ...record, ...Object.fromEntries(ownParts.map((part) => [part, []])) };
}

/** The text of a file that takes a record to another device. */
export function writeMovedFile(record: SavedRecord): string {
  return `${JSON.stringify({ kind: 'page-notes', record }, undefined, 2)}\n`;
}

/** The groups of a code that takes a record to another device. */
export function writeRecordCode(record: SavedRecord, marks: Marks): string[] {
  const packed = pack(JSON.parse(JSON.stringify(record)) as Json, marks); // as JSON has it, without what is undefined
  return writeCode(Uint8Array.from([CODE_FORMAT, ...packed]));
}
