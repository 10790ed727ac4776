import { expect, test } from 'vitest';
import { storyLengths } from '#integrations/content-checks/checks/story-length.ts';
import { aSpreadProgramme, withStories } from '#tests/support/content/a-programme.ts';
import { told } from '#tests/support/content/findings.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

function say(lengths: Record<string, number>): string[] {
  const stories = aSpreadProgramme();
  const texts = Object.fromEntries(stories.map(({ id, need }) => [id, words(lengths[need] ?? 0)]));
  return told(storyLengths, withStories(stories, [], texts));
}

test('stories that are about equally long are sound', () => {
  expect(say({ ordinary: 60, worry: 63, danger: 66 })).toEqual([]);
});

test('when danger is told at greater length, it is told in each language', () => {
  const findings = say({ ordinary: 60, worry: 60, danger: 75 });
  expect(findings).toHaveLength(3);
  expect(findings[0]).toContain(
    'In English (en) stories have on average 60.0 words (ordinary), 60.0 words (worry), 75.0 words (danger). Expected at most 13% between them (10% in the whole programme).',
  );
  expect(findings[0]).toContain('Shorten some "danger" stories');
});
