/** Where rules get the day from. */
export interface Clock {
  /** The calendar day where the device is, ISO 8601: `2026-03-31`. */
  today(): string;
}

export const deviceClock: Clock = {
  today() {
    const now = new Date();
    // toISOString would give the day in Greenwich, which near midnight is another one.
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  },
};

/** A clock for tests. */
export function clockAt(day: string): Clock {
  return { today: () => day };
}
