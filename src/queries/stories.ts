import { getCollection } from 'astro:content';
import { addressOf } from '#domain/programme/address.ts';
import type { Need, Recognise, RecogniseWords, Story } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import { fallbackOf, getPractice, listPractice } from './practice.ts';

type StorySet = Awaited<ReturnType<typeof listPractice<'recognise'>>>[number];

/** The stories of all sets in the order of the programme, each with the language it could be had in. */
export async function listReturnStories(locale: Locale) {
  const tracks = await getCollection('tracks');
  const order = tracks.flatMap(({ data }) => data.modules.map((module) => `${data.id}/${module}`));
  const placeOf = (to: string) => order.findIndex((module) => to.startsWith(`${module}/`));
  const sets = (await listPractice('recognise')).sort((one, other) => placeOf(one.to) - placeOf(other.to));
  const perSet = sets.map(async ({ to }) => {
    const { stories, readIn } = await getStories(locale, to);
    return stories.map((story) => ({
      ...story,
      twin: story.twin?.id,
      fallback: fallbackOf(locale, readIn),
    }));
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
    isRated: story.key.status === 'rated',
    misconception: story.misconception,
    ...wordsOf(words, story.id),
    twin: await readTwin(sets, story, locale),
  }));
  return { stories: await Promise.all(stories), readIn };
}

/** The key of every story of the programme. */
export async function listKeys(): Promise<Record<string, Need>> {
  const sets = await listPractice('recognise');
  return Object.fromEntries(sets.flatMap(({ activity }) => activity.stories.map(({ id, need }) => [id, need])));
}

/** The stories of all other sets: where they stand, and what they are called. */
export async function listOtherStories(locale: Locale, to: string) {
  const others = (await listPractice('recognise')).filter((set) => set.to !== to);
  const perSet = others.map(async (other) => {
    const { words } = await getPractice('recognise', locale, other.to);
    return other.activity.stories.map(({ id, misconception }) => ({
      id,
      misconception,
      text: wordsOf(words, id).title,
      to: `${other.to}#${id}`,
    }));
  });
  return (await Promise.all(perSet)).flat();
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
  if (!id || !home) return undefined;
  const { title, text } = wordsOf((await getPractice('recognise', locale, home.to)).words, id);
  return { id, title, text };
}

function wordsOf(words: RecogniseWords, id: string) {
  const story = words.stories[id];
  if (!story) throw new Error(`The story "${id}" has no words in "${words.title}".`);
  return story;
}

const hasStory = (set: Recognise, id: string | undefined) => set.stories.some((story) => story.id === id);
