import { getEntry } from 'astro:content';
import { createTranslate, type Strings, type Translate } from '#i18n/translate.ts';
import type { Locale } from '#schemas/locales.ts';

const files = import.meta.glob<Strings>('/content/ui/*.json', { eager: true, import: 'default' });

/** Every language of the site, in the order of `content/locales.yaml`. */
export async function listLocales(): Promise<readonly Locale[]> {
  const entry = await getEntry('locales', 'locales');
  if (!entry) throw new Error('content/locales.yaml is missing: it lists the languages of the site.');
  return entry.data.locales;
}

export async function getLocale(localeId: string): Promise<Locale> {
  const locale = (await listLocales()).find(({ id }) => id === localeId);
  if (!locale) throw new Error(`No language "${localeId}" in content/locales.yaml.`);
  return locale;
}

/** The interface strings of a language as written, for islands. */
export function getStrings(localeId: string): Strings {
  const strings = files[`/content/ui/${localeId}.json`];
  if (!strings) throw new Error(`content/ui/${localeId}.json is missing: interface strings never fall back.`);
  return strings;
}

export function getTranslate(localeId: string): Translate {
  return createTranslate(localeId, getStrings(localeId));
}

/** One static path per language, for `src/pages/[locale]/…`. */
export async function localePaths() {
  return (await listLocales()).map((locale) => ({ params: { locale: locale.id }, props: { locale } }));
}
