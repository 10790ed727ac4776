import type { Content } from '#reader/content.ts';
import { languageName, translationLocales } from '../shared/languages.ts';
import { translationsOf } from '../shared/translations.ts';
import { unitPath, unitsOf } from '../shared/units.ts';
import { textTable } from './text-table.ts';

/**
 * How far each language is, in files. Interface strings and words for searching record no hash: where they exist they count as
 * current, since a key that is missing is an error anyway.
 */
export function translationTable(content: Content): string {
  const units = unitsOf(content);
  const translations = translationsOf(content);
  const rows = translationLocales(content).map((locale) => {
    const own = translations.filter((one) => one.locale === locale);
    const count = (holds: (one: (typeof own)[number]) => boolean) => String(own.filter(holds).length);
    const there = units.filter((unit) => content.files.has(unitPath(unit, locale)));
    const withoutHash = there.filter(({ kind }) => kind === 'ui' || kind === 'search-words').length;
    const current = own.filter(({ status }) => status === 'current').length;
    return [
      languageName(locale),
      String(units.length),
      String(current + withoutHash),
      count(({ status }) => status === 'stale'),
      count(({ status }) => status === 'unrecorded'),
      String(units.length - there.length),
      count(({ isReviewed }) => isReviewed),
    ];
  });
  return textTable([['Translations', 'texts', 'current', 'stale', 'no hash', 'missing', 'reviewed'], ...rows]);
}
