import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** The languages refer to each other soundly, and the browser knows how to write their numbers. */
export const locales: ContentCheck = {
  id: 'locales',
  severity: 'error',
  purpose: 'Source language, fallbacks and formats of locales.yaml hold.',
  check: ({ locales: file, localeIds }) => {
    if (file === undefined) return [];
    const unknown = (path: PropertyKey[], id: string, role: string): Finding =>
      tell('locales/unknown-language', spotIn(file, ...path), {
        found: `"${id}" is ${role} and is not listed as a language.`,
        expected: `Languages: ${localeIds.join(', ')}.`,
        mend: didYouMean(id, localeIds) || 'Add the language, or name another.',
        hurt: 'A reader would find an empty page where a text is not translated yet.',
      });
    const { source, locales: list } = file.data;
    return [
      ...(localeIds.includes(source) ? [] : [unknown(['source'], source, 'the source language')]),
      ...list.flatMap(({ id, fallback, format }, index) => [
        ...fallback.flatMap((other, at) =>
          localeIds.includes(other) && other !== id
            ? []
            : [unknown(['locales', index, 'fallback', at], other, other === id ? 'its own fallback' : 'a fallback')],
        ),
        ...(isFormat(format)
          ? []
          : [
              tell('locales/unknown-format', spotIn(file, 'locales', index, 'format'), {
                found: `"${format}" is no language tag for numbers and dates.`,
                mend: 'Write a BCP 47 tag such as "nl" or "ar-u-nu-latn".',
                hurt: 'Dates and numbers would be missing in this language.',
              }),
            ]),
      ]),
    ];
  },
};

function isFormat(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false; // RangeError: not a well-formed tag.
  }
}
