import type { SavedRecord } from '#schemas/saved-record.ts';
import type { OwnPart } from './own-words.ts';

/** What she can have forgotten by itself, without losing the rest. */
export type ErasablePart = 'choices' | 'lessons' | 'practice' | OwnPart;

/** The record without one part. Everything at once is no record at all: see `src/platform/record.ts`. */
export function erasePart(record: SavedRecord, part: ErasablePart): SavedRecord {
  if (part !== 'choices') return { ...record, [part]: [] };
  const { locale: _locale, theme: _theme, ...rest } = record;
  return rest;
}
