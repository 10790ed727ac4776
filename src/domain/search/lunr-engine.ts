import type { QuickIndex, SearchDocument, SearchText } from './document.ts';
import type { Group, Hit, SearchEngine } from './engine.ts';
import { findExcerpt } from './excerpt.ts';
import { findMatches } from './highlight.ts';
import type { Language } from './language.ts';
import { startFiling, type Found, type Lunr, type LunrIndex } from './lunr-index.ts';
import { planQuery, type Lexicon } from './plan-query.ts';
import { rank } from './rank.ts';
import { prepareSynonyms } from './synonyms.ts';

export interface LunrEngineOptions {
  readonly lunr: Lunr;
  readonly language: Language;
  readonly index: QuickIndex;
  /** With texts: the full text. Without: titles, headings, summaries and other words. */
  readonly texts?: readonly SearchText[];
  /** Called between documents; a slow phone answers the finger meanwhile. */
  readonly pause?: () => Promise<void>;
}

/** Files all documents, then answers from memory. */
export async function createLunrEngine(options: LunrEngineOptions): Promise<SearchEngine> {
  const { lunr, language, index, texts = [], pause } = options;
  const textOf = new Map(texts.map((text) => [text.url, text]));
  const filing = startFiling(lunr, language);
  for (const document of index.documents) {
    filing.add(document, textOf.get(document.url));
    await pause?.();
  }
  const filed = filing.finish();
  const lexicon = createLexicon(language, index, filed);
  return {
    search: (query) => Promise.resolve(answer(query, lexicon, filed, index.documents, textOf)),
  };
}

export function createLexicon(language: Language, index: QuickIndex, filed: LunrIndex): Lexicon {
  return {
    language,
    synonyms: prepareSynonyms(language, index.synonyms),
    passOver: new Set(index.passOver.map((word) => language.fold(word))),
    knows: (form) => filed.knows(form),
  };
}

function answer(
  query: string,
  lexicon: Lexicon,
  filed: LunrIndex,
  documents: readonly SearchDocument[],
  texts: ReadonlyMap<string, SearchText>,
): readonly Hit[] {
  const concepts = planQuery(query, lexicon);
  const weigh = (found: Found) => ({
    ...found,
    score: found.score * weightOf(documents[found.document]),
  });
  return rank(concepts.map((concept) => filed.find(concept).map(weigh))).flatMap((found) => {
    const document = documents[found.document];
    return document ? [describe(found, document, texts.get(document.url), lexicon.language)] : [];
  });
}

function describe(found: Found, document: SearchDocument, text: SearchText | undefined, language: Language): Hit {
  const forms = new Set(found.forms);
  const isMatch = (word: string) => language.formsOf(word).some((form) => forms.has(form));
  const excerpt = findExcerpt(text?.passages ?? [], isMatch) ?? document.summary;
  const { url, title, group } = document;
  const matches = findMatches(`${title}\n${excerpt}`, isMatch);
  return { url, title, group, score: found.score, matches, ...(excerpt !== '' && { excerpt }) };
}

/**
 * What a hit weighs by where it leads. Help comes first in doubt. Practice pages hold dozens of stories, so that they hold any word; a
 * glossary entry holds little else than the word. Pages about the site speak of stories, phones and rules as well, and are
 * rarely what a mother looks for.
 */
function weightOf(document: SearchDocument | undefined): number {
  if (!document) return 0;
  return ABOUT_THE_SITE.has(document.url) ? 0.5 : WEIGHTS[document.group];
}

const WEIGHTS: Readonly<Record<Group, number>> = { lesson: 1, practice: 0.6, help: 1.2, glossary: 0.8 };
const ABOUT_THE_SITE: ReadonlySet<string> = new Set(
  ['about', 'accessibility', 'municipalities', 'privacy', 'sources', 'trainers'].map((page) => `${page}.html`),
);
