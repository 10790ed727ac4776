import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { flattenUi } from '#reader/walk.ts';
import type { Locale } from '#schemas/locales.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName, localesOf, sourceLocale } from '../shared/languages.ts';
import { formOf, placeholdersIn, pluralBases, pluralForms } from '../shared/ui-strings.ts';

/** Interface strings never fall back: each language has the same keys, placeholders, and its own plural forms. */
export const interfaceStrings: ContentCheck = {
  id: 'interface',
  severity: 'error',
  purpose: 'Interface strings have the same keys and placeholders in every language, and the plural forms of each.',
  check: (content) => localesOf(content).flatMap((locale) => checkLanguage(content, locale)),
};

function checkLanguage(content: Content, locale: Locale): Finding[] {
  const source = content.ui.get(sourceLocale(content) ?? '');
  const file = content.ui.get(locale.id);
  if (source === undefined || file === undefined) return [];
  const sourceTexts = new Map(flattenUi(source.data).map((entry) => [entry.key, entry]));
  const entries = new Map(flattenUi(file.data).map((entry) => [entry.key, entry]));
  const bases = pluralBases([...sourceTexts.keys()]);
  const wanted = [...sourceTexts.keys()]
    .filter((key) => !bases.includes(formOf(key)?.base ?? ''))
    .concat(bases.flatMap((base) => pluralForms(locale.format).map((form) => `${base}${form}`)));
  const missing = wanted.filter((key) => !entries.has(key));
  const hurt = `Everybody who uses the site in ${languageName(locale.id)} would meet a broken text.`;
  return [
    ...missing.map((key) => {
      const form = bases.includes(formOf(key)?.base ?? '') ? formOf(key)?.form : undefined;
      return tell('interface/missing-key', spotIn(file, ...key.split('.')), {
        found: `The key "${key}" is missing.`,
        expected: form
          ? `${languageName(locale.id)} has the plural forms ${pluralForms(locale.format).join(', ')}.`
          : `In ${languageName(sourceLocale(content) ?? '')}: "${sourceTexts.get(key)?.text ?? ''}".`,
        mend: 'Add it.',
        hurt,
      });
    }),
    ...[...entries.values()]
      .filter(({ key }) => !wanted.includes(key))
      .map(({ key, path }) =>
        tell('interface/extra-key', spotIn(file, ...path), {
          found: `Nothing asks for the key "${key}".`,
          mend: didYouMean(key, missing) || 'Take it out.',
          hurt,
        }),
      ),
    ...[...entries.values()].flatMap(({ key, path, text }) => {
      const like = sourceTexts.get(key) ?? sourceTexts.get(`${formOf(key)?.base ?? ''}other`);
      const expected = placeholdersIn(like?.text ?? text);
      const found = placeholdersIn(text);
      if (like === undefined || fits(found, expected, formOf(key)?.form)) return [];
      return tell('interface/placeholders', spotIn(file, ...path), {
        found: `"${key}" has ${list(found)}.`,
        expected: `Expected ${list(expected)}.`,
        mend: 'Use the same names in double braces; only their place in the sentence is free.',
        hurt,
      });
    }),
  ];
}

/** "One minute" and the dual may leave out the number that every other form must show. */
function fits(found: readonly string[], expected: readonly string[], form: string | undefined): boolean {
  const mayLack = form === 'zero' || form === 'one' || form === 'two' ? ['count'] : [];
  return (
    expected.every((name) => found.includes(name) || mayLack.includes(name)) &&
    found.every((name) => expected.includes(name) || (name === 'count' && form !== undefined))
  );
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'no placeholder' : names.map((name) => `{{${name}}}`).join(', ');
}
