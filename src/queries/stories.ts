import { getCollection } from 'astro:content';
import { layOutSheets, placeOnSheets, sheetLetter } from '#domain/evaluation/keys/lay-out-sheets.ts';
import { isScored } from '#domain/evaluation/key-state.ts';
import { addressOf, mainTrack } from '#domain/programme/address.ts';
import type { Need, Recognise, RecogniseWords, Story } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import { fallbackOf, getPractice, listPractice } from './practice.ts';

type StorySet = Awaited<ReturnType<typeof listPractice<'recognise'>>>[number];

/** The stories of the course that are scored, in its order, each with the language it could be had in. */
export async function listReturnStories(locale: Locale) {
  const tracks = await getCollection('tracks');
  const order = tracks.filter(({ id }) => id === mainTrack).flatMap(({ data }) => data.modules);
  const placeOf = (to: string) => order.indexOf(to.split('/')[1] ?? '');
  const sets = (await listPractice('recognise'))
    .filter(({ to }) => to.startsWith(`${mainTrack}/`))
    .sort((one, other) => placeOf(one.to) - placeOf(other.to));
  const perSet = sets.map(async ({ to, activity }) => {
    const scored = new Set(activity.stories.filter(isScored).map(({ id }) => id));
    const { stories, readIn } = await getStories(locale, to);
    return stories
      .filter(({ id }) => scored.has(id))
      .map((story) => ({ ...story, twin: story.twin?.id, fallback: fallbackOf(locale, readIn) }));
  });
  return (await Promise.all(perSet)).flat();
}

/** The stories of one set with their words and the other half of each pair, and the language they could be had in. */
export async function getStories(locale: Locale, to: string) {
  const sets = await listPractice('recognise');
  const { activity, words, readIn } = await getPractice('recognise', locale, to);
  const stories = activity.stories.map(async (story) => ({
    id: story.id,
    need: story.need,
    about: story.about,
    status: story.key.status,
    misconception: story.misconception,
    ...wordsOf(words, story.id),
    twin: await readTwin(sets, story, locale),
  }));
  return { stories: await Promise.all(stories), readIn };
}

/** The key of every story that is scored. Dots, sentence and pool pass over what has no key, and so over discussion cards. */
export async function listKeys(): Promise<Record<string, Need>> {
  const stories = (await listPractice('recognise')).flatMap(({ activity }) => activity.stories);
  return Object.fromEntries(stories.filter(isScored).map(({ id, need }) => [id, need]));
}

/** The stories of all other sets that every edition has which has this one, to try next: so without discussion cards. */
export async function listOtherStories(locale: Locale, to: string) {
  const tracks = [mainTrack, to.split('/')[0]];
  const others = (await listPractice('recognise')).filter(
    (set) => set.to !== to && tracks.includes(set.to.split('/')[0]),
  );
  const perSet = others.map(async (other) => {
    const { words, readIn } = await getPractice('recognise', locale, other.to);
    const voice = fallbackOf(locale, readIn) ?? { dir: locale.dir };
    return other.activity.stories.filter(isScored).map(({ id, misconception }) => ({
      id,
      misconception,
      text: wordsOf(words, id).title,
      voice,
      to: `${other.to}#${id}`,
    }));
  });
  return (await Promise.all(perSet)).flat();
}

/**
 * Stories without anything that is said about them, on the sheets that raters fill in: those that this language has itself, each at the place
 * it has in every language. What is borrowed from another language would be rated as that one.
 */
export async function listRatingSheets(locale: Locale) {
  const perSet = (await listPractice('recognise')).map(async ({ to, activity }) => {
    const { words, readIn } = await getPractice('recognise', locale, to);
    return activity.stories.map((story) => ({
      story,
      words: wordsOf(words, story.id),
      isOwn: readIn.id === locale.id,
    }));
  });
  const told = (await Promise.all(perSet)).flat();
  const sheets = layOutSheets(told.map(({ story }) => story)).map((sheet, at) => ({
    letter: sheetLetter(at),
    stories: sheet.flatMap(({ id }, index) =>
      told
        .filter(({ story, isOwn }) => story.id === id && isOwn)
        .map(({ words: { title, text } }) => ({ place: placeOnSheets(at, index), title, text })),
    ),
  }));
  return sheets.filter(({ stories }) => stories.length > 0);
}

/** Stories on any of these mistaken ideas, as links: what to try after a practice of another kind. */
export async function listStoriesAbout(locale: Locale, ideas: readonly string[]) {
  return (await listOtherStories(locale, ''))
    .filter(({ misconception }) => ideas.includes(misconception))
    .map(({ to, ...story }) => ({ ...story, href: addressOf(locale.id, to) }));
}

/** Titles of all stories by id, for a list of what was answered. */
export async function listStoryTitles(locale: Locale): Promise<Record<string, string>> {
  const perSet = (await listPractice('recognise')).map(async ({ to }) => {
    const { activity, words } = await getPractice('recognise', locale, to);
    return activity.stories.map(({ id }) => [id, wordsOf(words, id).title] as const);
  });
  return Object.fromEntries((await Promise.all(perSet)).flat());
}

async function readTwin(sets: readonly StorySet[], story: Story, locale: Locale) {
  const id = story.twin?.of;
  const home = sets.find(({ activity }) => hasStory(activity, id));
  const other = home?.activity.stories.find((one) => one.id === id);
  // Raters may differ about one half because it is told otherwise; then the pair asks nothing about the reader.
  if (!id || !home || !other || !isScored(story) || !isScored(other)) return undefined;
  const { words, readIn } = await getPractice('recognise', locale, home.to);
  const { title, text } = wordsOf(words, id);
  return { id, title, text, voice: fallbackOf(locale, readIn) ?? { dir: locale.dir } };
}

function wordsOf(words: RecogniseWords, id: string) {
  const story = words.stories[id];
  if (!story) throw new Error(`The story "${id}" has no words in "${words.title}".`);
  return story;
}

const hasStory = (set: Recognise, id: string | undefined) => set.stories.some((story) => story.id === id);
