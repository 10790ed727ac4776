import { splitSentences } from './sentences.ts';
import { syllableCount } from './syllables.ts';
import { splitWords } from './words.ts';

/** What a machine can say about how hard a text is. Formulas see neither meaning nor order: a report, never a verdict. */
export interface Readability {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  /** By the formula of the language; undefined where none fits (Arabic). Never compare it between languages. */
  score: number | undefined;
  /** Share of words that are long in this language: see `longWord` of its band. 0 to 1. */
  longWords: number;
}

/** Proposals of the language rules, to be calibrated on known easy and known official texts before they gate anything. */
export interface Band {
  formula: string | undefined;
  /** A lesson is easy from this score on. */
  lessonScore: number | undefined;
  /** A paragraph below this score is pointed out. */
  paragraphScore: number | undefined;
  /** Mean words in a sentence, least and most. */
  wordsPerSentence: readonly [number, number];
  /** No sentence has more words than this. */
  longestSentence: number;
  /** At most this share of words is long, 0 to 1; undefined where the rules name none. */
  longWords: number | undefined;
  /** What a long word is, for the reader of the report. */
  longWord: string;
}

/** Formulas: Flesch 1948; Flesch-Douma 1960; Ateşman 1997. For Arabic none is fit to gate. */
export const bands: Readonly<Record<string, Band>> = {
  en: {
    formula: 'Flesch',
    lessonScore: 75,
    paragraphScore: 60,
    wordsPerSentence: [8, 12],
    longestSentence: 22,
    longWords: undefined,
    longWord: 'over 12 letters',
  },
  nl: {
    formula: 'Flesch-Douma',
    lessonScore: 75,
    paragraphScore: 60,
    wordsPerSentence: [7, 11],
    longestSentence: 20,
    longWords: 0.03,
    longWord: 'over 12 letters',
  },
  tr: {
    formula: 'Ateşman',
    lessonScore: 70,
    paragraphScore: 55,
    wordsPerSentence: [5, 9],
    longestSentence: 15,
    longWords: 0.15,
    longWord: '5 syllables or more',
  },
  ar: {
    formula: undefined,
    lessonScore: undefined,
    paragraphScore: undefined,
    wordsPerSentence: [5, 9],
    longestSentence: 16,
    longWords: 0.1,
    longWord: 'over 6 letters',
  },
};

/**
 * @param blocks Paragraphs, list items and headings; each ends a sentence, with or without a full stop.
 * @returns Zeros and an undefined score for a text without words.
 */
export function measureReadability(blocks: readonly string[], locale: string): Readability {
  const sentences = blocks.flatMap((block) => splitSentences(block));
  const words = sentences.flatMap((sentence) => splitWords(sentence));
  if (words.length === 0) return { words: 0, sentences: 0, wordsPerSentence: 0, score: undefined, longWords: 0 };
  const wordsPerSentence = words.length / sentences.length;
  const isLong = longWordTests[locale] ?? ((word: string) => word.length > 12);
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence,
    score: scores[locale]?.(words, wordsPerSentence),
    longWords: words.filter((word) => isLong(word)).length / words.length,
  };
}

const scores: Readonly<Record<string, (words: readonly string[], wordsPerSentence: number) => number>> = {
  en: (words, length) => 206.835 - 1.015 * length - 84.6 * meanSyllables(words, 'en'),
  nl: (words, length) => 206.8 - 0.93 * length - 77 * meanSyllables(words, 'nl'),
  tr: (words, length) => 198.825 - 2.61 * length - 40.175 * meanSyllables(words, 'tr'),
};

const longWordTests: Readonly<Record<string, (word: string) => boolean>> = {
  tr: (word) => syllableCount(word, 'tr') >= 5,
  // Vowel marks (U+064B to U+0652, U+0670) and the stretching tatweel (U+0640) are no letters.
  ar: (word) => word.replace(/[\u064B-\u0652\u0670\u0640]/g, '').length > 6,
};

function meanSyllables(words: readonly string[], locale: 'en' | 'nl' | 'tr'): number {
  return words.reduce((sum, word) => sum + syllableCount(word, locale), 0) / words.length;
}
