import * as z from 'zod/mini';

/** A day that exists, ISO 8601: `2026-03-31`. zod/mini, because it also travels to browsers. */
export const daySchema = z.string().check(z.refine(isCalendarDay));

function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
