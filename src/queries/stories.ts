import type { Need, Recognise, RecogniseWords, Story } from '#schemas/activity.ts';
import type { Locale } from '#schemas/locales.ts';
import { listStorySets } from './programme.ts';
import { getText } from './readable.ts';

type StorySet = Awaited<ReturnType<typeof listStorySets>>[number];

/** The stories of one set with their words and the other half of each pair, and the language they could be had in. */
export async function getStories(locale: Locale, to: string) {
  const sets = await listStorySets();
  const { folder, set } = findSet(sets, to);
  const { words, readIn } = await readWords(folder, locale);
  const stories = set.stories.map(async (story) => ({
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
  const sets = await listStorySets();
  return Object.fromEntries(sets.flatMap(({ set }) => set.stories.map(({ id, need }) => [id, need])));
}

/** The stories of all other sets: where they stand, and what they are called. */
export async function listOtherStories(locale: Locale, to: string) {
  const others = (await listStorySets()).filter((set) => set.to !== to);
  const perSet = others.map(async (other) => {
    const { words } = await readWords(other.folder, locale);
    return other.set.stories.map(({ id, misconception }) => ({
      id,
      misconception,
      text: wordsOf(words, id).title,
      to: `${other.to}#${id}`,
    }));
  });
  return (await Promise.all(perSet)).flat();
}

/** Titles of all stories by id, for a list of what was answered. */
export async function listStoryTitles(locale: Locale): Promise<Record<string, string>> {
  const perSet = (await listStorySets()).map(async ({ folder, set }) => {
    const { words } = await readWords(folder, locale);
    return set.stories.map(({ id }) => [id, wordsOf(words, id).title] as const);
  });
  return Object.fromEntries((await Promise.all(perSet)).flat());
}

async function readTwin(sets: readonly StorySet[], story: Story, locale: Locale) {
  const id = story.twin?.of;
  const home = sets.find(({ set }) => hasStory(set, id));
  if (!id || !home) return undefined;
  const { title, text } = wordsOf((await readWords(home.folder, locale)).words, id);
  return { id, title, text };
}

async function readWords(folder: string, locale: Locale) {
  const { entry, locale: readIn } = await getText('activityWords', folder, locale);
  if (entry.data.kind !== 'recognise') throw new Error(`content/${entry.id}.yaml is not about stories.`);
  return { words: entry.data, readIn };
}

function wordsOf(words: RecogniseWords, id: string) {
  const story = words.stories[id];
  if (!story) throw new Error(`The story "${id}" has no words in "${words.title}".`);
  return story;
}

function findSet(sets: readonly StorySet[], to: string): StorySet {
  const found = sets.find((set) => set.to === to);
  if (!found) throw new Error(`No set of stories at ${to}.`);
  return found;
}

const hasStory = (set: Recognise, id: string | undefined) => set.stories.some((story) => story.id === id);
