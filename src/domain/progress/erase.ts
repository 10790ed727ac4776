import type { SavedRecord } from '#schemas/saved-record.ts';
import type { OwnPart } from './own-words.ts';

/** What she can have forgotten by itself, without losing the rest. */
export type ErasablePart = 'choices' | 'lessons' | 'practice' | 'returning' | OwnPart;

/** The record without one part. Everything at once is no record at all: see `src/platform/record.ts`. */
export function erasePart(record: SavedRecord, part: ErasablePart): SavedRecord {
  switch (part) {
    case 'choices': {
      const { locale: _locale, theme: _theme, ...rest } = record;
      return rest;
    }
    case 'returning':
      return { ...record, returning: { shown: [] } };
    case 'practice': // which stories came back tells which were answered
      return { ...record, practice: [], returning: { ...record.returning, shown: [] } };
    default:
      return { ...record, [part]: [] };
  }
}
