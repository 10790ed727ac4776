import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { findPlace } from '#reader/layout.ts';
import { didYouMean } from '#reader/nearest.ts';
import { tell, type ContentCheck } from '../content-check.ts';
import { languageName, sourceLocale } from '../shared/languages.ts';
import { unitName, unitPath, unitsOf, type Unit } from '../shared/units.ts';

/**
 * Every text exists in every language, and in no language that the course does not have. One thing may wait: a language in which no
 * other is read instead may leave out a module, as a whole, and then shows it in its fallback with a notice. Half a module would
 * send a reader to and fro between two languages.
 */
export const languages: ContentCheck = {
  id: 'languages',
  severity: 'error',
  purpose: 'Every text exists in every language of locales.yaml; only whole modules may wait for one.',
  check: (content) =>
    content.localeIds.length === 0
      ? []
      : [...unitsOf(content).flatMap((unit) => missingTexts(content, unit)), ...unknownLanguages(content)],
};

function missingTexts(content: Content, unit: Unit): Finding[] {
  const source = sourceLocale(content) ?? '';
  const missing = content.localeIds.filter((locale) => !content.files.has(unitPath(unit, locale)));
  if (missing.includes(source)) return [missingSource(content, unit, source)];
  return missing
    .filter((locale) => !mayWait(content, unit, locale))
    .map((locale) =>
      tell(
        'languages/missing-text',
        { file: `${content.root}/${unitPath(unit, locale)}`, line: 1 },
        {
          found: `There is no ${languageName(locale)} text for ${unitName(unit)}.`,
          expected: `Its source is ${content.root}/${unitPath(unit, source)}.`,
          mend: 'Copy the source to this path and translate it; `npm run translated -- <file>` then records what it translates.',
          hurt:
            unit.kind === 'ui'
              ? `Everybody who reads ${languageName(locale)} would meet buttons without words.`
              : `A mother who reads ${languageName(locale)} would have to read this in another language.`,
        },
      ),
    );
}

/** Whether this text belongs to a module of which this language has no step yet. */
function mayWait(content: Content, { kind, names }: Unit, locale: string): boolean {
  if (kind !== 'lesson' && kind !== 'activity-words') return false;
  const isReadInstead = content.locales?.data.locales.some(({ fallback }) => fallback.includes(locale)) ?? false;
  return !isReadInstead && !stepsIn(content, `programme/${names['track']}/${names['module']}/`, locale);
}

function stepsIn(content: Content, folder: string, locale: string): boolean {
  return [...content.files.keys()].some((path) => {
    const place = path.startsWith(folder) ? findPlace(path) : undefined;
    return (place?.kind === 'lesson' || place?.kind === 'activity-words') && place.names['locale'] === locale;
  });
}

function missingSource(content: Content, unit: Unit, source: string): Finding {
  return tell(
    'languages/missing-source',
    { file: `${content.root}/${unitPath(unit, source)}`, line: 1 },
    {
      found: `There is no ${languageName(source)} text for ${unitName(unit)}, and texts are written in that language first.`,
      mend: 'Write it, or take away what asks for it.',
      hurt: 'Every reader would find a page without its text.',
    },
  );
}

function unknownLanguages(content: Content): Finding[] {
  return [...content.files.keys()].flatMap((path) => {
    const locale = findPlace(path)?.names['locale'];
    if (locale === undefined || content.localeIds.includes(locale)) return [];
    return tell(
      'languages/unknown-language',
      { file: `${content.root}/${path}`, line: 1 },
      {
        found: `"${locale}" is no language of the course.`,
        expected: `Languages: ${content.localeIds.join(', ')}.`,
        mend: didYouMean(locale, content.localeIds) || 'Rename the file, or add the language to locales.yaml.',
        hurt: 'What its author wrote would never be shown to anybody.',
      },
    );
  });
}
