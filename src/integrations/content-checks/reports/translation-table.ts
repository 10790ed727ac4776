import type { Content } from '#reader/content.ts';
import { languageName, translationLocales } from '../shared/languages.ts';
import { translationsOf } from '../shared/translations.ts';
import { unitPath, unitsOf } from '../shared/units.ts';
import { textTable } from './text-table.ts';

/** How far each language is, in files; interface strings and words for searching count as there or missing only. */
export function translationTable(content: Content): string {
  const units = unitsOf(content);
  const translations = translationsOf(content);
  const rows = translationLocales(content).map((locale) => {
    const own = translations.filter((one) => one.locale === locale);
    const count = (holds: (one: (typeof own)[number]) => boolean) => String(own.filter(holds).length);
    const missing = units.filter((unit) => !content.files.has(unitPath(unit, locale))).length;
    return [
      languageName(locale),
      String(units.length),
      count(({ status }) => status === 'current'),
      count(({ status }) => status === 'stale'),
      count(({ status }) => status === 'unrecorded'),
      String(missing),
      count(({ isReviewed }) => isReviewed),
    ];
  });
  return textTable([['Translations', 'texts', 'current', 'stale', 'no hash', 'missing', 'reviewed'], ...rows]);
}
