import type { Locale } from '#schemas/locales.ts';

/**
 * Finds a text in a language, or in the first language of its fallback chain that has it.
 * @param has Whether the text exists in a language.
 * @returns The language to read it in; undefined when no language of the chain has it.
 */
export function findReadable(
  wanted: Locale,
  locales: readonly Locale[],
  has: (localeId: string) => boolean,
): Locale | undefined {
  const id = [wanted.id, ...wanted.fallback].find(has);
  return locales.find((locale) => locale.id === id);
}
