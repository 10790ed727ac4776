import { distinct, type Language } from '../language.ts';
import { foldAccents } from '../words.ts';

/**
 * - Vowel signs and tatweel dropped: texts carry them, queries do not.
 * - Letter variants as one: hamza forms of alef, waw and yeh; teh marbuta as heh; alef maqsura as yeh; Persian kaf and yeh,
 *   which some keyboards give; digits as 0 to 9. All are typed interchangeably.
 * - Joined words and letters (و ف ب ل ك ال) and endings taken off, in the manner of the light stemmers that find more than root
 *   analysis does (Larkey, Ballesteros and Connell 2007, "Light stemming for Arabic information retrieval"). Since one letter may as
 *   well belong to the word (لعبة), both readings are filed; the stemmer of lunr-languages settles for one, and is off.
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
  if (PARENT.test(word)) return word;
  return keep(word, word.replace(/^[وف]?(?:[بك]?ال|لل)/, ''), 2);
}

/** والد begins with letters of its own; cut, والدين would become دين. */
const PARENT = /^والد/;

function withoutJoined(word: string): readonly string[] {
  return [word.replace(/^[وفبلك]/, ''), word.replace(/^[وف][بلك]/, '')].filter((rest) => rest.length >= 3);
}

/** Longest first; three letters must remain, or ابني (my son) would become اب (father). */
function withoutEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const ENDINGS = 'تها تهم تهن تكم تكن تنا تني ها هم هن كم كن نا ني تي تك ته ات ان ون ين وا ي ك ه ا'.split(' ');

/** The letter of the person before a verb: يضربني becomes ضرب. Not ا, which as often belongs to the word (اتصل). */
function withoutPerson(word: string): readonly string[] {
  const verb = withoutEnding(word);
  return verb.length >= 4 && /^[يتن]/.test(verb) ? [verb.slice(1)] : [];
}

function keep(word: string, rest: string, shortest: number): string {
  return rest.length >= shortest ? rest : word;
}
