import type { SavedRecord } from '#schemas/saved-record.ts';

/** A record that nobody used for this many whole days goes. */
const unusedDaysLimit = 90;

const dayMs = 86_400_000;

/**
 * The record, or undefined once 90 whole days lie between its last use and today. A last use in the future (the device's
 * clock was wrong) counts as today.
 * @param today ISO 8601 calendar day.
 */
export function expire(record: SavedRecord, today: string): SavedRecord | undefined {
  const unusedDays = (Date.parse(today) - Date.parse(record.lastUsed)) / dayMs - 1;
  return unusedDays < unusedDaysLimit ? record : undefined;
}
