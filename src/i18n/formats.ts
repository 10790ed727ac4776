import type { Locale } from '#schemas/locales.ts';

/**
 * A day in the reader's words: "31 March 2026".
 * @param day ISO 8601: a day, a month (2026-03) or a year (2026).
 */
export function formatDay(day: string, locale: Locale): string {
  const parts = day.split('-').length;
  const date = new Date(`${day}${parts === 1 ? '-01-01' : parts === 2 ? '-01' : ''}T12:00:00Z`);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale.format, options).format(date);
}

/** "Arabic, Dutch and Turkish", in the reader's language; empty for no items. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale.format, { type: 'conjunction' }).format(items);
}

/** The name of a language in the reader's language: "Arabic". @param tag BCP 47. */
export function nameLanguage(tag: string, locale: Locale): string {
  return new Intl.DisplayNames([locale.format], { type: 'language' }).of(tag) ?? tag;
}
