import { expect, test } from 'vitest';
import { uniqueIds } from '#integrations/content-checks/checks/unique-ids.ts';
import { told } from '#tests/support/content/findings.ts';
import { talkPath } from '#tests/support/content/practice/conversation.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a story id that is given twice is told at the second, with the first', () => {
  expect(told(uniqueIds, { [`${storyPath}/activity.yaml`]: swap('id: story-b', 'id: story-a') })).toEqual([
    `content/${storyPath}/activity.yaml:26   [unique-ids/story]
  The story id "story-a" is given a second time. It stands first at content/${storyPath}/activity.yaml:4.
  Give this one an id of its own. An id that is already published stays with the older one.
  Her answer to one story would be shown as her answer to the other.`,
  ]);
});

test.each([
  ['step', 'programme/mothers/at-home/module.yaml', '- small-stories', '- second'],
  ['node', `${talkPath}/activity.yaml`, '{ id: tomorrow, ending', '{ id: together, ending'],
  ['choice', `${talkPath}/activity.yaml`, 'id: demand', 'id: greet'],
  ['module', 'programme/mothers/track.yaml', '- later', '- at-home'],
  ['language', 'locales.yaml', 'id: nl', 'id: en'],
])('a %s id that is given twice is told', (kind, path, before, after) => {
  const findings = told(uniqueIds, { [path]: swap(before, after) });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`[unique-ids/${kind}]`);
});

test.each([
  ['contact', 'contacts/nl.yaml'],
  ['source', 'sources.yaml'],
  ['situation', 'situations.yaml'],
])('a %s id that is given twice is told', (kind, path) => {
  const findings = told(uniqueIds, { [path]: (text) => text + text.slice(text.indexOf('  - id')) });
  expect(findings[0]).toContain(`[unique-ids/${kind}]`);
});
