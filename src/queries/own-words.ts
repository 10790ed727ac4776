import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';
import { listContacts } from './reference.ts';

/** The fields of a plan with their words, ready lines and numbers, and the language they could be had in. */
export async function getPlan(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('plan', locale, to);
  const contacts = await listContacts(locale);
  const fields = activity.fields.map(({ id, ideas, contacts: named }) => {
    const { ideas: said = {}, ...field } = words.fields[id] ?? { label: '', ask: '', such: '' };
    const numbers = named.flatMap((one) => {
      const contact = contacts.find((known) => known.id === one);
      const number = contact?.phones[0]?.show;
      return contact && number ? [{ name: contact.name, number }] : [];
    });
    return { id, ...field, ideas: ideas.map((idea) => said[idea] ?? ''), numbers };
  });
  return { fields, readIn };
}

/** The fields of a reflection with their words. */
export async function getReflection(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('reflection', locale, to);
  const fields = activity.fields.map(({ id }) => ({
    id,
    ...(words.fields[id] ?? { label: '', ask: '', such: '' }),
    ideas: [],
    numbers: [],
  }));
  return { fields, readIn };
}
