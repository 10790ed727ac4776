import { expect, test } from 'vitest';
import { sourceHash, withoutState } from '#reader/source-hash.ts';

const short = 'state: { review: draft }\ntitle: Tea\n';

test('a hash has 12 hexadecimal digits and repeats', () => {
  expect(sourceHash(short)).toMatch(/^[0-9a-f]{12}$/);
  expect(sourceHash(short)).toBe(sourceHash(short));
});

test('a review changes nothing, another word does', () => {
  const reviewed = 'state:\n  review:\n    by: municipal editor\n    on: 2026-03-31\ntitle: Tea\n';
  expect(sourceHash(reviewed)).toBe(sourceHash(short));
  expect(sourceHash(short.replace('Tea', 'Coffee'))).not.toBe(sourceHash(short));
});

test('line endings of another system change nothing', () => {
  expect(sourceHash(short.replaceAll('\n', '\r\n'))).toBe(sourceHash(short));
});

test('in a lesson only the front matter has a state', () => {
  const lesson = '---\nstate: { review: draft }\ntitle: Tea\n---\n\nstate: of mind\n';
  expect(withoutState(lesson)).toBe('---\ntitle: Tea\n---\n\nstate: of mind\n');
});
