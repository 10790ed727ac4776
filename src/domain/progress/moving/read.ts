import { movedFileSchema } from '#schemas/moved-file.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { parseJson, parseRecord } from '../parse.ts';
import { readCode } from './code.ts';
import { CODE_FORMAT } from './take.ts';
import { NewerError, unpack } from './unpack.ts';
import type { Marks } from './words.ts';

/** Why something is not brought here. `foreign`: not from this site. `damaged`: from this site, and something in it is wrong. */
export type Refusal =
  | { reason: 'empty' | 'foreign' | 'damaged' | 'newer' | 'cut' }
  /** A character of this group of the code, counted from 1, is wrong, missing or too much. */
  | { reason: 'wrong-group'; group: number };

/** `skipped`: how many entries belong to pages that this site does not have. */
export type Arrived = { kind: 'record'; record: SavedRecord; skipped: number } | ({ kind: 'refused' } & Refusal);

/** What a file holds. Never throws, whatever the text. */
export function readMovedFile(text: string): Arrived {
  const file = movedFileSchema.safeParse(parseJson(text.replace(/^\ufeff/, '')));
  if (file.success) return readRecord(file.data.record, 0);
  // A file that was cut off is no JSON any more, and still says whose it was.
  return refuse(/^\s*\{\s*"kind":\s*"page-notes"/.test(text) ? 'damaged' : 'foreign');
}

/** What a code holds, typed, pasted or scanned. Never throws, whatever the text. */
export function readRecordCode(text: string, marks: Marks): Arrived {
  const code = readCode(text);
  if (code.kind === 'wrong-group') return { kind: 'refused', reason: 'wrong-group', group: code.group };
  if (code.kind !== 'bytes') return refuse(code.kind);
  const [format = 0, ...packed] = code.bytes;
  if (format !== CODE_FORMAT) return refuse(format > CODE_FORMAT ? 'newer' : 'damaged');
  try {
    const { value, skipped } = unpack(Uint8Array.from(packed), marks);
    return readRecord(value, skipped);
  } catch (error) {
    return refuse(error instanceof NewerError ? 'newer' : 'damaged');
  }
}

function readRecord(value: unknown, skipped: number): Arrived {
  const parsed = parseRecord(JSON.stringify(value) ?? '');
  if (parsed.kind === 'kept') return { kind: 'record', record: parsed.record, skipped };
  return refuse(parsed.kind === 'newer' ? 'newer' : 'damaged');
}

function refuse(reason: Exclude<Refusal['reason'], 'wrong-group'>): Arrived {
  return { kind: 'refused', reason };
}
