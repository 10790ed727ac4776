import { expect, test } from 'vitest';
import { keyStateSchema, storyKeySchema } from '#schemas/activity.ts';
import { discussionKey, ratedKey } from '#tests/support/content/a-story.ts';

test('a story is a draft, rated, or a discussion card; other things that are asked have no discussion card', () => {
  for (const key of [{ status: 'draft' }, ratedKey, discussionKey])
    expect(storyKeySchema.safeParse(key).success).toBe(true);
  expect(keyStateSchema.safeParse(ratedKey).success).toBe(true);
  expect(keyStateSchema.safeParse(discussionKey).success).toBe(false);
});

test.each([
  ['rated by four', { ...ratedKey, raters: 4 }],
  ['rated with less than four of five agreeing', { ...ratedKey, agreement: 0.79 }],
  ['a discussion card that nobody discussed', { status: 'discussion' }],
  ['a draft with raters', { status: 'draft', raters: 5 }],
])('no story is %s', (_, key) => {
  expect(storyKeySchema.safeParse(key).success).toBe(false);
});
