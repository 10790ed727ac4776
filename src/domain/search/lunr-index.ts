import type lunr from 'lunr';
import type { SearchDocument, SearchText } from './document.ts';
import type { Language } from './language.ts';
import type { Concept, Look } from './plan-query.ts';
import { findWords } from './words.ts';

export type Lunr = typeof lunr;

/** A document that a concept was found in. */
export interface Found {
  /** Its place in the order in which documents were filed. */
  readonly document: number;
  readonly score: number;
  /** The forms that were found there. */
  readonly forms: readonly string[];
}

export interface LunrIndex {
  find(concept: Concept): readonly Found[];
  /** Whether any document holds a form. */
  knows(form: string): boolean;
}

/** Files documents one by one, so that a slow phone can breathe between them. */
export interface LunrFiling {
  add(document: SearchDocument, text?: SearchText): void;
  finish(): LunrIndex;
}

/**
 * An index of our own making inside lunr: lunr keeps the lists and weighs them, our languages cut and fold the words. Its
 * tokenizer, trimmer and stop words stay off, as README.md says.
 */
export function startFiling(lunr: Lunr, language: Language): LunrFiling {
  const builder = new lunr.Builder();
  const known = new Set<string>();
  let filed = 0;
  builder.ref('at');
  for (const [name, boost] of Object.entries(FIELDS)) builder.field(name, { boost });
  builder.tokenizer = fileWords as typeof builder.tokenizer;

  function fileWords(text?: string | object | object[] | null) {
    return findWords(String(text ?? ''))
      .flatMap((word) => language.formsOf(word.text))
      .map((form) => {
        known.add(form);
        return new lunr.Token(form, {});
      });
  }
  return {
    add({ title, summary, headings, words }, text) {
      const join = (parts: readonly string[]) => parts.join('\n');
      const passages = join(text?.passages ?? []);
      const [single, phrases] = [words.filter(isOneWord), words.filter((word) => !isOneWord(word))].map(join);
      builder.add({ at: filed, title, summary, headings: join(headings), words: single, phrases, text: passages });
      filed += 1;
    },
    finish: () => open(lunr, builder.build(), known),
  };
}

function open(lunr: Lunr, index: lunr.Index, known: ReadonlySet<string>): LunrIndex {
  return {
    knows: (form) => known.has(form),
    find: (concept) =>
      index
        .query((query) => {
          for (const look of concept.looks) query.term(look.form, optionsFor(lunr, look));
        })
        .map(({ ref, score, matchData }) => ({ document: Number(ref), score, forms: Object.keys(matchData.metadata) })),
  };
}

function optionsFor({ Query }: Lunr, { how, boost }: Look): object {
  const { LEADING, TRAILING } = Query.wildcard;
  const looks = { itself: {}, start: { wildcard: TRAILING }, inside: { wildcard: LEADING | TRAILING } };
  const special = typeof how === 'number' ? { editDistance: how } : looks[how];
  return { boost, usePipeline: false, ...special };
}

function isOneWord(text: string): boolean {
  return !text.includes(' ');
}

/** What a word weighs by where it stands. In a phrase (`family doctor`) one word alone says little. */
const FIELDS = { title: 8, words: 7, headings: 4, summary: 3, phrases: 2, text: 1 } as const;
