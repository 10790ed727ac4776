import { getCollection, getEntry } from 'astro:content';
import type { Activity, ActivityOf, Kind, WordsOf } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import { getText } from './readable.ts';

/** Structure and words of one practice, and the language that the words could be had in. */
export interface SpokenPractice<K extends Kind> {
  readonly activity: ActivityOf<K>;
  readonly words: WordsOf<K>;
  readonly readIn: Locale;
}

/** @param to As `addressOf` knows it: `mothers/change/stories-of-change`. */
export async function getPractice<K extends Kind>(kind: K, locale: Locale, to: string): Promise<SpokenPractice<K>> {
  const folder = folderOf(to);
  const activity = await getActivity(folder);
  const { entry, locale: readIn } = await getText('activityWords', folder, locale);
  const words = entry.data;
  if (!isOf(kind, activity) || !isOf(kind, words)) throw new Error(`content/${folder} is no practice "${kind}".`);
  return { activity, words, readIn };
}

/** Every practice of one kind in the programme, with the address of each. */
export async function listPractice<K extends Kind>(kind: K) {
  const files = await getCollection('activities');
  return files.flatMap(({ id, data }) => {
    const to = id.replace(/^programme\/(.*)\/practice\/(.*)\/activity$/, '$1/$2');
    return isOf(kind, data) ? [{ to, activity: data }] : [];
  });
}

export async function getActivity(folder: string): Promise<Activity> {
  const file = await getEntry('activities', `${folder}/activity`);
  if (!file) throw new Error(`content/${folder}/activity.yaml is missing, and module.yaml names it.`);
  return file.data;
}

/** Language and direction of words, as attributes, when they are not those of the page. */
export function fallbackOf(locale: Locale, readIn: Locale) {
  return readIn.id === locale.id ? undefined : { lang: readIn.id, dir: readIn.dir };
}

function folderOf(to: string): string {
  const [track = '', module = '', id = ''] = to.split('/');
  return `programme/${track}/${module}/practice/${id}`;
}

function isOf<K extends Kind, T extends { kind: Kind }>(kind: K, one: T): one is Extract<T, { kind: K }> {
  return one.kind === kind;
}
