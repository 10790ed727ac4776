import type { SearchDocument } from '#domain/search/document.ts';
import { keyOf, readSearchFile, searchFileName, writeSearchFile } from '#domain/search/files.ts';
import { packIndex, packTexts, unpackIndex, unpackTexts } from '#domain/search/pack.ts';
import type { Edition, LocalContact } from '#schemas/edition.ts';
import type { EditionPart } from './edition-part.ts';
import type { Core } from './read-core.ts';

/**
 * The search files that an edition needs of its own: without the pages of tracks it leaves out, and with its own contacts.
 * @returns Texts by path; empty when those of the core are right as they are.
 * @throws {Error} When a file of the core is no search file of this version: the core is older than this command.
 */
export function narrowSearch(core: Core, part: EditionPart, edition: Edition): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (part.isWhole && edition.contacts.length === 0) return files;
  for (const localeId of edition.languages) {
    const has = ({ url }: { url: string }) => part.has(`${localeId}/${url.replace(/#.*$/, '')}`);
    const rewrite = (kind: 'index' | 'text', pack: object) =>
      files.set(`search/${searchFileName(localeId, kind)}`, writeSearchFile(keyOf(localeId, kind), pack));
    const index = must(unpackIndex(read(core, localeId, 'index')), localeId);
    const own = edition.contacts.map((contact) => describe(contact, localeId));
    rewrite('index', packIndex({ ...index, documents: [...index.documents.filter(has), ...own] }));
    if (!part.isWhole)
      rewrite('text', packTexts(must(unpackTexts(read(core, localeId, 'text')), localeId).filter(has)));
  }
  return files;
}

function read(core: Core, localeId: string, kind: 'index' | 'text'): unknown {
  return readSearchFile(core.search.get(`search/${searchFileName(localeId, kind)}`) ?? '');
}

function must<T>(value: T | undefined, localeId: string): T {
  if (value !== undefined) return value;
  throw new Error(`The search files of "${localeId}" in the core cannot be read. Run "npm run build" again.`);
}

/** Found by its own name, its numbers and what it is for; leads to its place on the help page. */
function describe(contact: LocalContact, localeId: string): SearchDocument {
  const what = contact.what[localeId] ?? '';
  const numbers = contact.phones.map(({ show }) => show).join(' · ');
  return {
    url: `help.html#${contact.needs[0] ?? ''}`,
    group: 'help',
    title: contact.name,
    summary: [numbers, what].filter(Boolean).join('\n'),
    headings: [],
    words: [
      ...contact.phones.map(({ dial }) => dial),
      contact.web?.show ?? '',
      contact.email ?? '',
      contact.address ?? '',
      contact.know?.[localeId] ?? '',
    ].filter(Boolean),
  };
}
