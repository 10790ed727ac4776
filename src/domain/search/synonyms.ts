import type { Language } from './language.ts';
import { isWithinSlips, slipsAllowed } from './slips.ts';
import { findWords } from './words.ts';

/** A way of saying something: per word the forms under which it is known. */
export type Phrase = readonly (readonly string[])[];

/** Words that find the same pages, prepared for looking up. */
export interface SynonymRow {
  readonly phrases: readonly Phrase[];
}

/** Some words of a query that say what a row says. */
export interface SynonymMatch {
  /** Index of the first word. */
  readonly from: number;
  /** How many words. */
  readonly length: number;
  /** What else to look for. */
  readonly others: readonly Phrase[];
}

export function prepareSynonyms(language: Language, rows: readonly (readonly string[])[]): readonly SynonymRow[] {
  return rows.map((row) => ({
    phrases: row.map((phrase) => findWords(phrase).map(({ text }) => language.formsOf(text))),
  }));
}

/**
 * The longest match that begins at a word, with the other phrases of every row that has it.
 * @param query Per word of the query its forms, as `formsOf` gives them.
 */
export function findSynonyms(
  rows: readonly SynonymRow[],
  query: readonly (readonly string[])[],
  from: number,
): SynonymMatch | undefined {
  const found = rows.flatMap(({ phrases }) =>
    phrases.filter((phrase) => standsAt(query, from, phrase)).map((phrase) => ({ phrase, phrases })),
  );
  const length = Math.max(0, ...found.map(({ phrase }) => phrase.length));
  if (length === 0) return undefined;
  const longest = found.filter(({ phrase }) => phrase.length === length);
  const said = longest.map(({ phrase }) => phrase);
  const others = longest.flatMap(({ phrases }) => phrases).filter((phrase) => !said.includes(phrase));
  return { from, length, others: [...new Set(others)] };
}

/** A word of a row that the typed one is probably a slip of; none when the typed one stands in a row itself. */
export function findNearSynonym(rows: readonly SynonymRow[], word: string): string | undefined {
  const slips = slipsAllowed(word);
  const forms = rows.flatMap(({ phrases }) => phrases.flat(2));
  if (slips === 0 || forms.includes(word)) return undefined;
  return forms.find((form) => form.length >= 4 && isWithinSlips(word, form, slips));
}

function standsAt(query: readonly (readonly string[])[], from: number, phrase: Phrase): boolean {
  return (
    phrase.length > 0 &&
    phrase.every((forms, index) => query[from + index]?.some((form) => forms.includes(form)) === true)
  );
}
