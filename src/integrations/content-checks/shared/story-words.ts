import { wordCount } from '#domain/text/words.ts';
import type { PlacedStory } from '#reader/walk.ts';
import type { StoryWords } from '#schemas/activity.ts';

/** The words of a story in one language; undefined when they cannot be read. */
export function wordsOfStory({ set, story }: PlacedStory, locale: string): StoryWords | undefined {
  const file = set.words.get(locale);
  return file?.data.kind === 'recognise' ? file.data.stories[story.id] : undefined;
}

/** Words of the story itself, without its feedback; undefined when they cannot be read. */
export function storyLength(story: PlacedStory, locale: string): number | undefined {
  const words = wordsOfStory(story, locale);
  return words && wordCount(words.text);
}
