/** Languages for which syllables can be counted from the spelling. */
export type SyllableLocale = 'en' | 'nl' | 'tr';

/**
 * Syllables of a word, by its vowels. Exact for Turkish, which has one vowel in each syllable; an estimate for Dutch and
 * English that is right for the mean of a text and not for every word. A word of digits counts as one.
 */
export function syllableCount(word: string, locale: SyllableLocale): number {
  const letters = word.toLocaleLowerCase(locale);
  return Math.max(1, counters[locale](letters));
}

const counters: Readonly<Record<SyllableLocale, (word: string) => number>> = {
  tr: (word) => matches(word, /[aeıioöuüâîû]/g),
  /** Long vowels and diphthongs are one; a vowel with a diaeresis begins a new one. */
  nl: (word) => matches(word, /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|eu|oe|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g),
  /** Groups of vowels, without an e that is not spoken at the end: make, whole, makes, talked; but table, houses, wanted. */
  en: (word) => {
    const silent = /(?<=[^laeiouy])e$|(?<=[aeiouy]l)e$|(?<=[^laeiouysxzcgh])es$|(?<=[^tdaeiouy])ed$/;
    const spoken = word.length > 3 ? word.replace(silent, '') : word;
    return matches(spoken, /[aeiouy]+/g);
  },
};

function matches(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}
