import type { Language } from './language.ts';
import { slipsAllowed } from './slips.ts';
import { findNearSynonym, findSynonyms, type Phrase, type SynonymRow } from './synonyms.ts';
import { findWords } from './words.ts';

/** One thing to look up in an index. */
export interface Look {
  readonly form: string;
  /** The form itself; words that begin with it; words that hold it; words so many slips away. */
  readonly how: 'itself' | 'start' | 'inside' | 1 | 2;
  readonly boost: number;
}

/** One thing a query speaks of, in one word or several, with every way to look for it. */
export interface Concept {
  readonly looks: readonly Look[];
}

/** What is known about a language when a query comes. */
export interface Lexicon {
  readonly language: Language;
  readonly synonyms: readonly SynonymRow[];
  /** Folded little words that tell nothing. */
  readonly passOver: ReadonlySet<string>;
  /** Whether any document holds a form. */
  knows(form: string): boolean;
}

/** What a query speaks of. Little words count only when there is nothing else. */
export function planQuery(query: string, lexicon: Lexicon): readonly Concept[] {
  const words = findWords(query).map(({ text }) => text);
  const forms = words.map((word) => lexicon.language.formsOf(word));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = findSynonyms(lexicon.synonyms, forms, at);
    const length = match?.length ?? 1;
    const content = words.slice(at, at + length).filter((word) => !isLittle(word, lexicon));
    const looks = content.flatMap((word) => looksFor(word, lexicon, content.length));
    if (match) looks.push(...match.others.flatMap((phrase) => looksForOther(phrase, lexicon)));
    if (looks.length > 0) concepts.push({ looks });
    at += length - 1;
  }
  return concepts.length > 0 ? concepts : words.map((word) => ({ looks: looksFor(word, lexicon, 1) }));
}

/** The words of a query without the little ones; all of them when there is nothing else. */
export function findTellingWords(query: string, language: Language, passOver: ReadonlySet<string>): readonly string[] {
  const words = findWords(query).map(({ text }) => text);
  const telling = words.filter((word) => !passOver.has(language.fold(word)));
  return telling.length > 0 ? telling : words;
}

function isLittle(word: string, { language, passOver }: Lexicon): boolean {
  return passOver.has(language.fold(word));
}

/** @param among How many words share the concept: each of several weighs less than one alone. */
function looksFor(word: string, lexicon: Lexicon, among: number): readonly Look[] {
  const { language, synonyms } = lexicon;
  const forms = language.formsOf(word);
  const folded = language.fold(word);
  const share = 1 / among;
  const looks = forms.map((form, index) => look(form, 'itself', share * (index === 0 ? 1 : 0.6)));
  if (folded.length >= 3) looks.push(look(folded, 'start', share * 0.4));
  if (language.looksInside && folded.length >= 4) looks.push(look(folded, 'inside', share * 0.3));
  if (forms.some((form) => lexicon.knows(form))) return looks;
  if (language.looksInside) looks.push(...findParts(folded, lexicon).map((form) => look(form, 'itself', share * 0.5)));
  const near = findNearSynonym(synonyms, folded);
  if (near) return [...looks, ...looksForNear(near, lexicon, share)];
  const slips = slipsAllowed(folded);
  return slips === 0 ? looks : [...looks, look(folded, slips, share * 0.5)];
}

/** The longest known words that an unknown compound begins and ends with. */
function findParts(compound: string, { knows }: Lexicon): readonly string[] {
  const lengths = Array.from({ length: compound.length }, (_, index) => compound.length - index).filter((l) => l >= 4);
  const start = lengths.map((length) => compound.slice(0, length)).find(knows);
  const end = lengths.map((length) => compound.slice(-length)).find(knows);
  return [start, end].filter((part) => part !== undefined);
}

function looksForNear(near: string, lexicon: Lexicon, share: number): readonly Look[] {
  const others = findSynonyms(lexicon.synonyms, [[near]], 0)?.others ?? [];
  return [look(near, 'itself', share * 0.6), ...others.flatMap((phrase) => looksForOther(phrase, lexicon))];
}

/** A synonym is surely filed in its own forms, so no beginnings or slips; its little words would find everything. */
function looksForOther(phrase: Phrase, { passOver }: Lexicon): readonly Look[] {
  const telling = phrase.filter((forms) => !forms.some((form) => passOver.has(form)));
  return telling.flatMap((forms) =>
    forms.map((form, index) => look(form, 'itself', (index === 0 ? 0.5 : 0.15) / telling.length ** 2)),
  );
}

function look(form: string, how: Look['how'], boost: number): Look {
  return { form, how, boost };
}
