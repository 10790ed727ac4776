import { expect, test } from 'vitest';
import { wordsFit } from '#integrations/content-checks/checks/words-fit.ts';
import { told } from '#tests/support/content/findings.ts';
import { talkPath } from '#tests/support/content/practice/conversation.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a story whose words have a misspelt id is told from both sides', () => {
  const findings = told(wordsFit, { [`${storyPath}/en.yaml`]: swap('  story-c:', '  stroy-c:') });
  expect(findings).toEqual([
    `content/${storyPath}/en.yaml:5   [words-fit/missing]
  The story "story-c" has no words.
  Is it written as "stroy-c"?
  A reader would meet a story without words, or never see words that somebody wrote.`,
    `content/${storyPath}/en.yaml:18   [words-fit/extra]
  There are words for the story "stroy-c", and no such story exists.
  Did you mean "story-c"?
  A reader would meet a story without words, or never see words that somebody wrote.`,
  ]);
});

test('a choice without words is told', () => {
  const [finding] = told(wordsFit, { [`${talkPath}/en.yaml`]: (text) => text.replace(/ {6}greet: .*\n/, '') });
  expect(finding).toContain('The choice "greet" has no words.');
});

test('a node without words is told', () => {
  const [finding] = told(wordsFit, { [`${talkPath}/activity.yaml`]: swap('{ id: left, ending', '{ id: gone, ending') });
  expect(finding).toContain('The node "gone" has no words.');
});

test('a source without a sentence on what it supports is told', () => {
  expect(told(wordsFit, { 'sources/en.yaml': swap('parent-page', 'other-page') })[0]).toContain(
    'The source "parent-page" has no words.',
  );
});

test('a contact without words is told', () => {
  expect(told(wordsFit, { 'contacts/nl/en.yaml': swap('helpers', 'listeners') })[0]).toContain(
    'The contact "helpers" has no words.',
  );
});

test('an urgent situation without words is told', () => {
  expect(told(wordsFit, { 'situations/en.yaml': swap('  now:', '  nwo:') })[0]).toContain(
    'The situation "now" has no words.',
  );
});

test('words for another kind of practice are told', () => {
  const asTalk = 'kind: conversation\nstate: { review: draft }\ntitle: a\nsummary: b\nname: n\nscene: c\nnodes: {}\n';
  expect(told(wordsFit, { [`${storyPath}/en.yaml`]: asTalk })[0]).toContain('[words-fit/other-kind]');
});
