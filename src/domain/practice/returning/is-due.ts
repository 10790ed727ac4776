import type { SavedRecord } from '#schemas/saved-record.ts';
import { addDays, daysBetween } from './calendar-days.ts';
import { before, historyOf, type History } from './history.ts';

/**
 * How many days after answering stories come back. Spaced practice is remembered better than practice in one go; growing gaps
 * are no better than equal ones, so two plain figures do.
 * @see Latimier, Peyre and Ramus 2021, Educational Psychology Review 33
 */
export const waitsInDays = [3, 14] as const;

/** A visit holds at least this many stories, or there is none. */
export const fewest = 3;
/** A visit never holds more. */
export const most = 5;

const putOffDays = 3;

/**
 * Whether there are stories to look at again. It rests on days alone and not on what she answered, so that an offer says nothing
 * about her. Each day on which she practised is followed by two visits at most, and visits lie 3 days apart.
 * @param today ISO 8601 calendar day. A visit that began today does not count yet: it may go on.
 */
export function isVisitDue(history: History, today: string): boolean {
  const { answers, shown } = before(today, history);
  const [shortest] = waitsInDays;
  const ripe = answers.filter(({ day, returned }) => !returned && daysBetween(day, today) >= shortest);
  if (new Set(ripe.map(({ story }) => story)).size < fewest) return false;
  const last = shown.map(({ day }) => day).reduce((latest, day) => (day > latest ? day : latest), '');
  if (!last) return true;
  if (daysBetween(last, today) < shortest) return false;
  return ripe.some(({ day }) =>
    waitsInDays.some((wait) => daysBetween(day, today) >= wait && daysBetween(day, last) < wait),
  );
}

/** Whether the course says so: stories are due, none was looked at today, and she neither put it off nor switched it off. */
export function isVisitOffered(record: SavedRecord, today: string): boolean {
  const { shown, notBefore, isOff } = record.returning;
  if (isOff || shown.some(({ day }) => day === today)) return false;
  // A day far ahead comes from a clock that was wrong.
  if (notBefore && notBefore > today && daysBetween(today, notBefore) <= putOffDays) return false;
  return isVisitDue(historyOf(record), today);
}

/** The day before which nothing is offered when she puts it off today. */
export function putOff(today: string): string {
  return addDays(today, putOffDays);
}
