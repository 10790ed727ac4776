import { crc32 } from '../../offline/crc32.ts';

/**
 * Four signs that stand on a printed sheet and on the screen. They differ as soon as a story was added, taken out or moved, so that
 * answers are not counted for other stories than those that were asked. A sign of 32 leaves 1 in a million to chance.
 */
export function sheetCode(stories: readonly string[]): string {
  const sum = crc32(new TextEncoder().encode(stories.join(' ')));
  return [15, 10, 5, 0].map((shift) => signs[(sum >>> shift) & 31]).join('');
}

/** No 0, 1, I and O, which look alike when they are read aloud or written by hand. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
