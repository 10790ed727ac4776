import { foldArabic } from '#domain/text/overlap.ts';

/**
 * Beginnings of words that tell a passer-by what the course is about. They may stand inside a text and nowhere that shows from
 * outside: titles, addresses, file names. Arabic ones are compared without vowel marks and with one form of alef.
 */
export const loadedWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'radical',
    'extrem',
    'terror',
    'jihad',
    'islamis',
    'salafi',
    'caliph',
    'neo-nazi',
    'neonazi',
    'white-power',
    'incel',
    'deradical',
  ],
  nl: [
    'radical',
    'radicaal',
    'extrem',
    'extreem',
    'terror',
    'terreur',
    'jihad',
    'djihad',
    'islamis',
    'salafi',
    'kalifaat',
    'ronsel',
    'uitreizig',
    'aanslag',
  ],
  ar: ['تطرف', 'متطرف', 'ارهاب', 'جهاد', 'راديكال', 'داعش', 'تكفير', 'سلفي', 'خلافة', 'تجنيد'],
  tr: ['radikal', 'aşırı', 'terör', 'cihat', 'cihad', 'ekstrem', 'köktendinci', 'selefi', 'hilafet', 'örgüt'],
};

/** Without dots and tails, as an id or a file name would have them: `asirilik`, `teror`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/**
 * The first loaded word of any language in a text, as it stands there; undefined when there is none. Words of Latin script count
 * where a word begins, so that "interrors" stays silent; Arabic ones anywhere in a word, behind ال and its like.
 */
export function findLoadedWord(text: string): string | undefined {
  const small = text.toLocaleLowerCase('en');
  const latin = new RegExp(`(?<![\\p{L}])(?:${latinStems.join('|')})[\\p{L}\\p{M}]*`, 'u').exec(small);
  if (latin) return latin[0];
  const arabic = new RegExp(`[\\p{L}]*(?:${arabicStems.join('|')})[\\p{L}]*`, 'u').exec(foldArabic(text));
  return arabic?.[0];
}

const latinStems = [
  ...new Set(['en', 'nl', 'tr'].flatMap((locale) => loadedWords[locale] ?? []).flatMap((stem) => [stem, plain(stem)])),
];
const arabicStems = (loadedWords['ar'] ?? []).map((stem) => foldArabic(stem));
