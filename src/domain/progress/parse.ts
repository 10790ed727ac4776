import { savedRecordSchema, versionedSchema, type SavedRecord } from '#schemas/saved-record.ts';
import { currentVersion, migrate } from './migrate.ts';

export type ParsedRecord =
  | { kind: 'kept'; record: SavedRecord }
  /** Written by a later version of the site. Its owner is this same person, so it stays as it is. */
  | { kind: 'newer' }
  /** Damaged, or not ours. */
  | { kind: 'unreadable' };

/** What a stored text holds. Never throws, whatever the text. */
export function parseRecord(text: string): ParsedRecord {
  const versioned = versionedSchema.safeParse(parseJson(text));
  if (!versioned.success) return { kind: 'unreadable' };
  if (versioned.data.version > currentVersion) return { kind: 'newer' };
  const record = savedRecordSchema.safeParse(migrate(versioned.data));
  return record.success ? { kind: 'kept', record: record.data } : { kind: 'unreadable' };
}

/** The JSON value, or undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
