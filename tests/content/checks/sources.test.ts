import { expect, test } from 'vitest';
import { sourcesUnused } from '#integrations/content-checks/checks/sources-unused.ts';
import { sources } from '#integrations/content-checks/checks/sources.ts';
import { told } from '#tests/support/content/findings.ts';
import { talkPath } from '#tests/support/content/practice/conversation.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('an unknown source in a lesson is told with the one that was meant', () => {
  const lesson = 'programme/mothers/at-home/first/en.mdx';
  expect(told(sources, { [lesson]: swap('id="parent-page"', 'id="parents-page"') })).toEqual([
    `content/programme/mothers/at-home/first/en.mdx:17   [sources/unknown-source]
  The source "parents-page" is cited, and content/sources.yaml has no such entry.
  Did you mean "parent-page"?
  A reader who doubts the claim could not see what it rests on.`,
  ]);
});

test('unknown sources of stories, conversations and contacts are told too', () => {
  const other = (text: string) => text.replace('parent-page', 'newspaper');
  const findings = told(sources, {
    [`${storyPath}/activity.yaml`]: other,
    [`${talkPath}/activity.yaml`]: other,
    'contacts/nl.yaml': other,
  });
  expect(findings.map((finding) => finding.split(':')[0])).toEqual([
    `content/${storyPath}/activity.yaml`,
    `content/${talkPath}/activity.yaml`,
    'content/contacts/nl.yaml',
  ]);
});

test('a source that nothing cites is told', () => {
  const more = (text: string) => `${text}${text.slice(text.indexOf('  - id')).replace('parent-page', 'old-page')}`;
  expect(told(sourcesUnused, { 'sources.yaml': more })[0]).toContain('Nothing cites the source "old-page".');
});
