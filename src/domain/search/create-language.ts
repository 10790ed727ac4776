import type { Language, Stem } from './language.ts';
import { createArabic } from './languages/arabic.ts';
import { createDutch } from './languages/dutch.ts';
import { createEnglish } from './languages/english.ts';
import { createPlain } from './languages/plain.ts';
import { createTurkish } from './languages/turkish.ts';

/** @param stem The stemmer that the engine has for this language; languages that want none ignore it. */
export function createLanguage(localeId: string, stem: Stem): Language {
  switch (localeId) {
    case 'ar':
      return createArabic();
    case 'en':
      return createEnglish(stem);
    case 'nl':
      return createDutch(stem);
    case 'tr':
      return createTurkish(stem);
    default:
      return createPlain(localeId);
  }
}
