import type { Language, Stem } from './language.ts';
import { createArabic } from './languages/arabic.ts';
import { createDutch } from './languages/dutch.ts';
import { createEnglish } from './languages/english.ts';
import { createPlain } from './languages/plain.ts';
import { createTurkish } from './languages/turkish.ts';

/** @param stemEnglish Porter's stemmer, which comes with lunr; no other language wants one. */
export function createLanguage(localeId: string, stemEnglish: Stem): Language {
  return remember(chooseLanguage(localeId, stemEnglish));
}

/** A text says the same words again and again; on a slow phone their forms are worked out once. */
function remember(language: Language): Language {
  const known = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const forms = known.get(word) ?? language.formsOf(word);
    known.set(word, forms);
    return forms;
  };
  return { ...language, formsOf };
}

function chooseLanguage(localeId: string, stemEnglish: Stem): Language {
  switch (localeId) {
    case 'ar':
      return createArabic();
    case 'en':
      return createEnglish(stemEnglish);
    case 'nl':
      return createDutch();
    case 'tr':
      return createTurkish();
    default:
      return createPlain(localeId);
  }
}
