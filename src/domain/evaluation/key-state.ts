import type { Story } from '#schemas/activity.ts';

/** Whether every key behind a figure was judged by enough raters. */
export type KeyState = 'rated' | 'draft';

type Keyed = Pick<Story, 'key'>;

/** Whether answers to this story count. Not those to a discussion card: raters differ about it, so it has no key. */
export function isScored({ key }: Keyed): boolean {
  return key.status !== 'discussion';
}

/** `draft` as soon as one story is: its figure then holds for our view and for no more. Discussion cards stand behind no figure. */
export function keyStateOf(stories: readonly Keyed[]): KeyState {
  return stories.filter(isScored).every(({ key }) => key.status === 'rated') ? 'rated' : 'draft';
}
