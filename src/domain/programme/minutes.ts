/**
 * Minutes to read a lesson at 80 words a minute: slow enough for a reader in her second language who stops to think.
 * @param words Words of the text, as `proseWordCount` counts them.
 * @returns Whole minutes, at least 1.
 */
export function minutesForLesson(words: number): number {
  return wholeMinutes(words / 80);
}

/** Minutes to judge stories, 40 seconds for each. Whole, at least 1. */
export function minutesForStories(stories: number): number {
  return wholeMinutes((stories * 40) / 60);
}

/** Minutes to rate stories on paper, 2 minutes for each: one to read some 70 words, one to decide and to write. Whole, at least 1. */
export function minutesForRating(stories: number): number {
  return wholeMinutes(stories * 2);
}

/** Minutes for turns of a conversation, 25 seconds for each. Whole, at least 1. */
export function minutesForTurns(turns: number): number {
  return wholeMinutes((turns * 25) / 60);
}

/** Minutes to put steps in order and to read why, 2 minutes for each task. Whole, at least 1. */
export function minutesForTasks(tasks: number): number {
  return wholeMinutes(tasks * 2);
}

function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}
