import type { Content } from '#reader/content.ts';
import type { Locale } from '#schemas/locales.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** `Arabic (ar)`, as an author reads it in a finding. */
export function languageName(localeId: string): string {
  const name = names.of(localeId);
  return name === undefined || name === localeId ? localeId : `${name} (${localeId})`;
}

/** undefined when `locales.yaml` cannot be read. */
export function sourceLocale(content: Content): string | undefined {
  return content.locales?.data.source;
}

export function localesOf(content: Content): readonly Locale[] {
  return content.locales?.data.locales ?? [];
}

/** Every language but the source, in the order of `locales.yaml`. */
export function translationLocales(content: Content): string[] {
  return content.localeIds.filter((id) => id !== sourceLocale(content));
}

export function isRightToLeft(content: Content, localeId: string): boolean {
  return localesOf(content).some(({ id, dir }) => id === localeId && dir === 'rtl');
}
