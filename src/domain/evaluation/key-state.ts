import type { Story } from '#schemas/activity.ts';

/** Whether every key behind a figure was judged by enough raters. */
export type KeyState = 'rated' | 'draft';

/** `draft` as soon as one story is: its figure then holds for our view and for no more. */
export function keyStateOf(stories: readonly Pick<Story, 'key'>[]): KeyState {
  return stories.every(({ key }) => key.status === 'rated') ? 'rated' : 'draft';
}
