import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';
import { listAllModules } from './programme.ts';
import { listContacts } from './reference.ts';

/** The questions with their words, the endings with theirs and their help lines, and the language they could be had in. */
export async function getWorryCheck(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('worry-check', locale, to);
  const known = await listContacts(locale);
  const questions = activity.questions.map(({ id, about }) => ({
    id,
    about,
    ...(words.questions[id] ?? { ask: '', such: '' }),
  }));
  const endings = activity.endings.map(({ outcome, contacts, sources }) => ({
    outcome,
    sources,
    text: words.endings[outcome] ?? '',
    contacts: contacts.flatMap((id) => known.find((contact) => contact.id === id) ?? []),
  }));
  return { questions, endings, readIn };
}

/** The first check of a worry that is open, for a link from the page with help lines; undefined when there is none. */
export async function findWorryCheck(locale: Locale) {
  return (await listAllModules(locale)).flatMap(({ steps }) => steps).find(({ kind }) => kind === 'worry-check');
}
