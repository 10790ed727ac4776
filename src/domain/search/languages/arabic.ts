import { distinct, type Language } from '../language.ts';
import { foldAccents } from '../words.ts';

/**
 * - Vowel signs and tatweel dropped: texts carry them, queries do not.
 * - Letter variants as one: hamza forms of alef, waw and yeh; teh marbuta as heh; alef maqsura as yeh; Persian kaf and yeh,
 *   which some keyboards give; digits as 0 to 9. All are typed interchangeably.
 * - Joined words and letters (و ف ب ل ك ال) and endings taken off, in the manner of the light stemmers that find more than root
 *   analysis does (Larkey, Ballesteros and Connell 2007, "Light stemming for Arabic information retrieval"). Since one letter may as
 *   well belong to the word (لعبة), both readings are filed. The stemmer of lunr-languages is off: it maps words to patterns of
 *   roots, and لعبة and ملعب, معلم and عالم come out alike.
 * - Looking inside words off: what is joined in front is taken off above.
 */
export function createArabic(): Language {
  return { id: 'ar', fold, formsOf, looksInside: false };
}

function fold(word: string): string {
  const folded = word
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ء/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /[a-z]/.test(folded) ? foldAccents(folded) : folded;
}

function formsOf(word: string): readonly string[] {
  const whole = fold(word);
  if (!/[\u0621-\u064a]/.test(whole)) return [whole];
  const bare = withoutArticle(whole);
  const readings = distinct([whole, bare, ...(bare === whole ? withoutJoined(whole) : [])]);
  return distinct([...readings, ...readings.map(withoutEnding), ...withoutPerson(bare)]);
}

/** و and ف may stand before all others, then ب ل ك, then ال. */
function withoutArticle(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)/, '');
  return bare.length >= 2 ? bare : word;
}

function withoutJoined(word: string): readonly string[] {
  const once = word.replace(/^[وفبلك]/, '');
  const twice = word.replace(/^[وف][بلك]/, '');
  return [once, twice].filter((rest) => rest.length >= 3);
}

function withoutEnding(word: string): string {
  const rest = word.replace(/(?:ت?(?:ها|هم|هن|كم|كن|نا|ني|ي|ك)|ات|ان|ون|ين|وا|ته|ه|ا)$/, '');
  return rest.length >= 2 ? rest : word;
}

/** The letter of the person before a verb: يضربني becomes ضرب. */
function withoutPerson(word: string): readonly string[] {
  const verb = withoutEnding(word);
  return verb.length >= 4 && /^[يتنا]/.test(verb) ? [verb.slice(1)] : [];
}
