import { getEntry } from 'astro:content';
import type { Contact, ContactNeed, Situation, Source } from '#schemas/reference.ts';
import type { Locale } from '#schemas/locales.ts';
import { getText } from './readable.ts';

/** A help line with its words in the reader's language. */
export interface SpokenContact extends Contact {
  readonly what: string;
  readonly know: string | undefined;
}

/** A source with the sentence on what it supports. */
export interface SpokenSource extends Source {
  readonly supports: string;
}

/** The help lines of a country, in the order of its file. */
export async function listContacts(locale: Locale, country = 'nl'): Promise<readonly SpokenContact[]> {
  const file = await getEntry('contacts', `contacts/${country}`);
  if (!file) throw new Error(`content/contacts/${country}.yaml is missing.`);
  const words = await getText('contactWords', `contacts/${country}`, locale);
  return file.data.contacts.map((contact) => {
    const spoken = words.entry.data.contacts[contact.id];
    return { ...contact, what: spoken?.what ?? '', know: spoken?.know };
  });
}

export async function getContact(locale: Locale, id: string): Promise<SpokenContact> {
  const contact = (await listContacts(locale)).find((one) => one.id === id);
  if (!contact) throw new Error(`No contact "${id}" in content/contacts/nl.yaml.`);
  return contact;
}

export async function listContactsFor(locale: Locale, need: ContactNeed): Promise<readonly SpokenContact[]> {
  return (await listContacts(locale)).filter(({ needs }) => needs.includes(need));
}

/** Every source, in the order of their publishers' names. */
export async function listSources(locale: Locale): Promise<readonly SpokenSource[]> {
  const file = await getEntry('sources', 'sources');
  if (!file) throw new Error('content/sources.yaml is missing.');
  const words = await getText('sourceWords', 'sources', locale);
  return file.data.sources
    .map((source) => ({ ...source, supports: words.entry.data.supports[source.id] ?? '' }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.id.localeCompare(b.id, 'en'));
}

export async function getSource(locale: Locale, id: string): Promise<SpokenSource> {
  const source = (await listSources(locale)).find((one) => one.id === id);
  if (!source) throw new Error(`No source "${id}" in content/sources.yaml.`);
  return source;
}

/** A standing sentence of the course by its id. */
export async function getSentence(locale: Locale, id: string): Promise<string> {
  const words = await getText('sentences', 'sentences', locale);
  const sentence = words.entry.data.sentences[id];
  if (!sentence) throw new Error(`No sentence "${id}" in content/sentences/${words.locale.id}.yaml.`);
  return sentence;
}

/** An urgent situation with its words and the help lines for it. */
export interface SpokenSituation extends Omit<Situation, 'contacts'> {
  readonly name: string;
  readonly step: string;
  readonly contacts: readonly SpokenContact[];
}

/** The urgent situations, in the order of their file. */
export async function listSituations(locale: Locale): Promise<readonly SpokenSituation[]> {
  const file = await getEntry('situations', 'situations');
  if (!file) throw new Error('content/situations.yaml is missing.');
  const words = await getText('situationWords', 'situations', locale);
  return Promise.all(
    file.data.situations.map(async ({ contacts, ...situation }) => {
      const spoken = words.entry.data.situations[situation.id];
      if (!spoken) throw new Error(`No words for "${situation.id}" in content/situations/${words.locale.id}.yaml.`);
      return { ...situation, ...spoken, contacts: await Promise.all(contacts.map((id) => getContact(locale, id))) };
    }),
  );
}

/** The glossary, sorted by the rules of the language. */
export async function listTerms(locale: Locale) {
  const words = await getText('glossary', 'glossary', locale);
  return Object.entries(words.entry.data.terms)
    .map(([id, term]) => ({ id, ...term }))
    .sort((a, b) => a.term.localeCompare(b.term, locale.id));
}
