import { expect, test } from 'vitest';
import { keyOf } from '#integrations/keys/key-of.ts';
import { recordKey } from '#integrations/keys/record-key.ts';
import { judgeKey } from '#domain/evaluation/keys/judge-key.ts';
import { discussionKey, ratedKey } from '#tests/support/content/a-story.ts';
import { ratingsOf } from '#tests/support/ratings.ts';

const activity = `# Told by a grandmother.
kind: recognise
stories:
  - id: bus
    child: { gender: girl,   age: 15 } # checked
    key: { status: draft } # ours

  - id: hat
    key:
      status: draft # ours

    sources:
        - page
  - { id: cap, key: { status: draft } }
`;

test('only the key changes; comments, blanks and line breaks stay', () => {
  expect(recordKey(activity, 'bus', ratedKey)).toBe(
    activity.replace('{ status: draft } # ours', '{ status: rated, raters: 5, agreement: 0.8, on: 2026-11-30 } # ours'),
  );
});
test('a key in several lines, or within braces, is replaced as a whole', () => {
  const discussion = '{ status: discussion, raters: 6, agreement: 0.5, on: 2026-11-30 }';
  expect(recordKey(activity, 'hat', discussionKey)).toBe(
    activity.replace('status: draft # ours\n\n', `${discussion} # ours\n\n`),
  );
  expect(recordKey(activity, 'cap', discussionKey)).toContain(`  - { id: cap, key: ${discussion} }\n`);
});
test('a remark is never lost: such a key is left alone', () => {
  const remark = activity.replace('status: draft # ours\n\n', 'status: rated # by five\n      raters: 5\n\n');
  expect(recordKey(remark, 'hat', ratedKey)).toBeUndefined();
  expect(recordKey(activity, 'no-such-story', ratedKey)).toBeUndefined();
});
test('agreement is never rounded up, and an incomplete panel changes nothing', () => {
  expect(keyOf(judgeKey('ordinary', ratingsOf('ooooooww')), '2026-11-30')).toMatchObject({ agreement: 0.75 });
  expect(keyOf(judgeKey('ordinary', ratingsOf('oooooow')), '2026-11-30')).toEqual({
    status: 'rated',
    raters: 7,
    agreement: 0.85,
    on: '2026-11-30',
  });
  expect(keyOf(judgeKey('ordinary', ratingsOf('oooo')), '2026-11-30')).toBeUndefined();
});
