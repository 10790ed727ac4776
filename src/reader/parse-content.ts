import type {
  ActivityContent,
  Content,
  ContactsContent,
  EditionContent,
  ModuleContent,
  PerLocale,
  ProseContent,
  TrackContent,
} from './content.ts';
import type { Finding } from './finding.ts';
import { pathOf } from './layout.ts';
import { parseFiles, type DataKind, type ParsedFiles, type ProseKind } from './parse-files.ts';

export interface ReadResult {
  content: Content;
  /** What could not be read. Empty says only that every file has the right shape, not that the files agree. */
  findings: Finding[];
}

/**
 * Makes one value of all the files of the course. Reads nothing from disk, so that a test can hand it files of its own.
 * @param root As findings name the folder.
 * @param files Texts by path below the folder.
 */
export function parseContent(root: string, files: ReadonlyMap<string, string>): ReadResult {
  const parsed = parseFiles(root, files);
  const locales = parsed.data('locales')[0]?.value;
  const source = locales?.data.source;
  const localeIds = locales?.data.locales.map(({ id }) => id) ?? [];
  const content: Content = {
    root,
    files,
    locales,
    localeIds: localeIds.toSorted((a, b) => Number(b === source) - Number(a === source)),
    tracks: namesOf(parsed, 'track').map((id) => trackOf(parsed, id)),
    pages: namesOf(parsed, 'page').map((id) => proseOf(parsed, 'page', { page: id })),
    glossary: perLocale(parsed, 'glossary', {}),
    sentences: perLocale(parsed, 'sentences', {}),
    situations: parsed.data('situations')[0]?.value,
    situationWords: perLocale(parsed, 'situation-words', {}),
    searchWords: perLocale(parsed, 'search-words', {}),
    sources: parsed.data('sources')[0]?.value,
    sourceWords: perLocale(parsed, 'source-words', {}),
    contacts: namesOf(parsed, 'country').map((country) => contactsOf(parsed, country)),
    ui: perLocale(parsed, 'ui', {}),
    editions: namesOf(parsed, 'edition').map((id) => editionOf(parsed, files, id)),
    pictures: namesOf(parsed, 'picture').map((id) => {
      const path = pathOf('picture', { picture: id });
      return { id, file: `${root}/${path}`, svg: files.get(path) ?? '' };
    }),
  };
  return { content, findings: parsed.findings };
}

function trackOf(parsed: ParsedFiles, track: string): TrackContent {
  const file = one(parsed, 'track', { track });
  return {
    id: track,
    folder: folderOf(pathOf('track', { track })),
    track: file,
    words: perLocale(parsed, 'track-words', { track }),
    modules: inOrder(namesOf(parsed, 'module', { track }), file?.data.modules).map((module) =>
      moduleOf(parsed, { track, module }),
    ),
  };
}

function moduleOf(parsed: ParsedFiles, at: { track: string; module: string }): ModuleContent {
  const file = one(parsed, 'module', at);
  const open = file?.data.status === 'open' ? file.data : undefined;
  return {
    id: at.module,
    folder: folderOf(pathOf('module', at)),
    module: file,
    words: perLocale(parsed, 'module-words', at),
    lessons: inOrder(namesOf(parsed, 'lesson', at), open?.lessons).map((lesson) =>
      proseOf(parsed, 'lesson', { ...at, lesson }),
    ),
    practice: inOrder(namesOf(parsed, 'activity', at), open?.practice).map((activity) =>
      activityOf(parsed, { ...at, activity }),
    ),
  };
}

function activityOf(parsed: ParsedFiles, at: Record<string, string>): ActivityContent {
  return {
    id: at['activity'] ?? '',
    folder: folderOf(pathOf('activity', at)),
    activity: one(parsed, 'activity', at),
    words: perLocale(parsed, 'activity-words', at),
  };
}

function proseOf(parsed: ParsedFiles, kind: ProseKind, at: Record<string, string>): ProseContent {
  const texts = parsed.prose(kind).filter(({ place }) => fits(place.names, at));
  return {
    id: at[kind] ?? '',
    folder: folderOf(pathOf(kind, at)),
    texts: new Map(texts.map(({ place, value }) => [place.names['locale'] ?? '', value])),
  };
}

function contactsOf(parsed: ParsedFiles, country: string): ContactsContent {
  const words = perLocale(parsed, 'contact-words', { country });
  return { country, contacts: one(parsed, 'contacts', { country }), words };
}

function editionOf(parsed: ParsedFiles, files: ReadonlyMap<string, string>, edition: string): EditionContent {
  return {
    id: edition,
    folder: folderOf(pathOf('edition', { edition })),
    edition: one(parsed, 'edition', { edition }),
    tokens: files.get(pathOf('edition-tokens', { edition })),
    logo: files.get(pathOf('edition-logo', { edition })),
  };
}

function one<Kind extends DataKind>(parsed: ParsedFiles, kind: Kind, at: Record<string, string>) {
  return parsed.data(kind).find(({ place }) => fits(place.names, at))?.value;
}

function perLocale<Kind extends DataKind>(parsed: ParsedFiles, kind: Kind, at: Record<string, string>) {
  const files = parsed.data(kind).filter(({ place }) => fits(place.names, at));
  type Value = (typeof files)[number]['value'];
  return new Map(files.map(({ place, value }) => [place.names['locale'] ?? '', value])) satisfies PerLocale<Value>;
}

/** Every name that paths give to a folder of this sort, sorted; also of folders whose main file is missing or broken. */
function namesOf(parsed: ParsedFiles, name: string, within: Record<string, string> = {}): string[] {
  const places = [...parsed.places.values()].filter((place) => fits(place.names, within));
  return [...new Set(places.flatMap((place) => place.names[name] ?? []))].sort();
}

function inOrder(names: readonly string[], order: readonly string[] = []): string[] {
  const listed = [...new Set(order)].filter((id) => names.includes(id));
  return [...listed, ...names.filter((name) => !listed.includes(name))];
}

function fits(names: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) => names[key] === value);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
