import { expect, test } from 'vitest';
import { recordTranslation } from '#integrations/content-checks/record-translation.ts';

const hash = '0123456789ab';

test.each([
  [
    'a flow state with a hash',
    'state: { of: 000000000000, review: draft }\ntitle: Thee\n',
    "state: { of: '0123456789ab', review: draft }\ntitle: Thee\n",
  ],
  [
    'a flow state without',
    'state: { review: draft }\ntitle: Thee\n',
    "state: { of: '0123456789ab', review: draft }\ntitle: Thee\n",
  ],
  [
    'a block state with a hash',
    "state:\n  of: 'aaaaaaaaaaaa'\n  review: draft\n",
    "state:\n  of: '0123456789ab'\n  review: draft\n",
  ],
  ['a block state without', 'state:\n  review: draft\n', "state:\n  of: '0123456789ab'\n  review: draft\n"],
  [
    'front matter',
    '---\nstate: { of: 0, review: draft }\n---\n\nstate: of mind\n',
    "---\nstate: { of: '0123456789ab', review: draft }\n---\n\nstate: of mind\n",
  ],
])('%s is recorded, and nothing else changes', (_, before, after) => {
  expect(recordTranslation(before, hash)).toBe(after);
});

test('recording twice changes nothing', () => {
  const once = recordTranslation('state: { review: draft }\n', hash) ?? '';
  expect(recordTranslation(once, hash)).toBe(once);
});

test('a text without a state cannot be recorded', () => {
  expect(recordTranslation('title: Thee\n', hash)).toBeUndefined();
  expect(recordTranslation('# Thee\n', hash)).toBeUndefined();
});
