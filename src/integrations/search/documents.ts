import type { SearchDocument, SearchText } from '#domain/search/document.ts';
import type { Group } from '#domain/search/engine.ts';
import type { Content } from '#reader/content.ts';
import type { PageText } from './page-text.ts';

/** Everything that can be found in one language. */
export interface SearchMaterial {
  readonly documents: readonly SearchDocument[];
  /** Only for documents that have more to say than their summary. */
  readonly texts: readonly SearchText[];
}

/** Pages, then the entries that stand inside pages and deserve a hit of their own: glossary words and help lines. */
export function gatherMaterial(content: Content, localeId: string, pages: readonly PageText[]): SearchMaterial {
  const practice = practicePaths(content);
  const wanted = pages.filter(({ path }) => !UNLISTED.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const tells = tellingHeadings(wanted);
  return {
    documents: [
      ...wanted.map((page) => describePage(page, groupOf(page.path, practice), tells)),
      ...contactEntries(content, localeId),
      ...glossaryEntries(content, localeId),
    ],
    texts: wanted.map(({ path, passages }) => ({ url: path, passages })),
  };
}

function describePage(
  { path, title, name, summary, headings }: PageText,
  group: Group,
  tells: (heading: string) => boolean,
): SearchDocument {
  // The titles of stories are chosen so that they tell nothing: nobody would look for "The grey hood".
  const own = group === 'practice' ? [] : headings.filter(tells);
  return { url: path, group, title, summary, headings: own, words: name === title ? [] : [name] };
}

/**
 * Whether a heading says something of its page alone. The title of another page, on a page that lists it, has an entry of its own; and what
 * stands on many pages ("What you can do") leads to none of them. Both would only make the first file heavier.
 */
function tellingHeadings(pages: readonly PageText[]): (heading: string) => boolean {
  const titles = new Set(pages.map(({ title }) => title));
  const counts = new Map<string, number>();
  for (const heading of pages.flatMap(({ headings }) => [...new Set(headings)]))
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return (heading) => !titles.has(heading) && (counts.get(heading) ?? 0) < MANY;
}

const MANY = 4;

function groupOf(path: string, practice: ReadonlySet<string>): Group {
  if (practice.has(path)) return 'practice';
  return GROUPS[path] ?? 'lesson';
}

function practicePaths(content: Content): ReadonlySet<string> {
  const paths = content.tracks.flatMap((track) =>
    track.modules.flatMap((module) => module.practice.map(({ id }) => `${track.id}/${module.id}/${id}.html`)),
  );
  return new Set(paths);
}

/** A help line is found by its own name, its numbers and what it is for, and leads to its place on the help page. */
function contactEntries(content: Content, localeId: string): SearchDocument[] {
  const help = content.ui.get(localeId)?.data['help'];
  const call = typeof help === 'object' && typeof help['title'] === 'string' ? help['title'] : '';
  return content.contacts.flatMap(({ contacts, words }) =>
    (contacts?.data.contacts ?? []).map((contact) => {
      const spoken = words.get(localeId)?.data.contacts[contact.id];
      const numbers = contact.phones.map(({ show }) => show).join(' · ');
      return {
        url: `help.html#${contact.needs[0] ?? ''}`,
        group: 'help',
        title: contact.name,
        summary: [numbers, spoken?.what].filter(Boolean).join('\n'),
        headings: [],
        words: [...contact.phones.map(({ dial }) => dial), contact.web?.show ?? '', spoken?.know ?? '', call].filter(
          Boolean,
        ),
      };
    }),
  );
}

function glossaryEntries(content: Content, localeId: string): SearchDocument[] {
  const terms = content.glossary.get(localeId)?.data.terms ?? {};
  return Object.entries(terms).map(([id, { term, also, meaning }]) => ({
    url: `glossary.html#${id}`,
    group: 'glossary',
    title: term,
    summary: meaning,
    headings: [],
    words: also,
  }));
}

/**
 * The neutral page must not be found beside the course; nobody looks for the search itself, nor for the page that stands in
 * for others without network; and the start page holds a little of everything, so that it would answer anything.
 */
const UNLISTED: ReadonlySet<string> = new Set([
  'soup.html',
  'search.html',
  'offline.html',
  'again.html',
  'index.html',
  'rating.html',
]);

const GROUPS: Readonly<Record<string, Group>> = {
  'help.html': 'help',
  'urgent.html': 'help',
  'glossary.html': 'glossary',
};
