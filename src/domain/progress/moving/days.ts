const dayMs = 86_400_000;

/** Two bytes: from 1970 to 2149. */
export const DAY_BITS = 16;

/** Days since 1970, or undefined for what is no calendar day that fits. */
export function countDays(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const days = Date.parse(text) / dayMs;
  return days >= 0 && days < 2 ** DAY_BITS && writeDay(days) === text ? days : undefined;
}

/** ISO 8601 calendar day. */
export function writeDay(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}
