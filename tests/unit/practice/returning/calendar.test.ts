import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar, type CalendarEvent } from '#domain/practice/returning/calendar.ts';

const anEvent = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '00112233445566778899aabbccddeeff',
  day: '2026-06-18',
  title: 'Reading, 3 minutes',
  ...parts,
});
const octets = (line: string) => new TextEncoder().encode(line).length;
/** 3.1: a CRLF followed by one blank is taken out. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
const unescape = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

test('two whole days with a neutral title, and nothing else', () => {
  const file = writeCalendar([anEvent(), anEvent({ uid: 'ff', day: '2026-12-31' })], '2026-06-15');
  expect(unfold(file)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reading//Calendar 1//EN',
    'BEGIN:VEVENT',
    'UID:00112233445566778899aabbccddeeff',
    'DTSTAMP:20260615T000000Z',
    'DTSTART;VALUE=DATE:20260618',
    'DTEND;VALUE=DATE:20260619',
    'SUMMARY:Reading\\, 3 minutes',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:ff',
    'DTSTAMP:20260615T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Reading\\, 3 minutes',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('an address stands in it only where she asked for one', () => {
  expect(writeCalendar([anEvent({ url: 'https://example.org/nl/again.html' })], '2026-06-15')).toContain(
    '\r\nURL:https://example.org/nl/again.html\r\n',
  );
});

test('Arabic is folded by bytes and comes back whole', () => {
  const title = 'قراءة، 3 دقائق، في البيت أو في الطريق، حين يكون لديك وقت قصير';
  const file = writeCalendar([anEvent({ title })], '2026-06-15');
  expect(file.split('\r\n').filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0);
  for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
  expect(unfold(file)).toContain(`SUMMARY:${title}`); // the Arabic comma needs no escape
});

test('property: any title keeps to RFC 5545 and comes back as it was', () => {
  const anyTitle = fc.string({ unit: fc.oneof(fc.constantFrom(',', ';', '\\', '\n', 'ق', '🙂', ' '), fc.string()) });
  fc.assert(
    fc.property(anyTitle, (text) => {
      const title = text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : '')); // controls are no TEXT (3.3.11)
      const file = writeCalendar([anEvent({ title })], '2026-06-15');
      expect(file.endsWith('\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      const summary = unfold(file).find((line) => line.startsWith('SUMMARY:'))!;
      expect(unescape(summary.slice('SUMMARY:'.length))).toBe(title);
    }),
  );
});
