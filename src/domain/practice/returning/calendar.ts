import { addDays } from './calendar-days.ts';

export type CalendarEvent = {
  /** Unlike any other, and made of nothing but chance. */
  uid: string;
  /** ISO 8601 calendar day; the event lasts all of it. */
  day: string;
  title: string;
  /** Only where she asked for it. */
  url?: string | undefined;
};

/**
 * A calendar file with events of a whole day each. It says a title and nothing more: no description, no place, no reminder that
 * would show on a locked screen. The time at which it was made is required (3.8.7.2) and is given as the day alone.
 * @param today ISO 8601 calendar day.
 * @see RFC 5545; `CLASS` and `TRANSP` keep the day free and the title out of what others see of a shared calendar.
 */
export function writeCalendar(events: readonly CalendarEvent[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reading//Calendar 1//EN',
    ...events.flatMap(({ uid, day, title, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${basic(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`, // the first day after it (3.6.1)
      `SUMMARY:${escapeText(title)}`,
      ...(url ? [`URL:${url}`] : []),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `2026-03-31` as a DATE, 3.3.4. */
function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** TEXT, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** At most 75 octets a line, the space of a continuation included, and no character cut in two (3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  return Array.from(line, (character) => {
    const size = encoder.encode(character).length;
    const isFull = octets + size > 75;
    octets = isFull ? 1 + size : octets + size;
    return isFull ? `\r\n ${character}` : character;
  }).join('');
}
