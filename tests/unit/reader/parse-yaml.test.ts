import { expect, test } from 'vitest';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';
import { readTree, swap, type Changes } from '#tests/support/content/read-tree.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';

const tell = (changes: Changes) => readTree(changes).findings.map(tellFinding);

test('a misspelt key is told once, with its line and the key that was meant', () => {
  expect(tell({ 'glossary/nl.yaml': swap('meaning:', 'meanning:') })).toEqual([
    `content/glossary/nl.yaml:6   [schema/unknown-key]
  The key "meanning" means nothing here. Known keys: term, also, meaning.
  Did you mean "meaning"?
  A reader would meet a hard word that nobody explains to her.`,
  ]);
});

test('a missing key is told with the group it belongs in', () => {
  expect(tell({ 'glossary/nl.yaml': swap('    also: []\n', '') })).toEqual([
    `content/glossary/nl.yaml:3   [schema/missing-key]
  The key "also" is missing in "terms › drawn-in". Expected a list.
  Add a line "also:".
  A reader would meet a hard word that nobody explains to her.`,
  ]);
});

test('a misspelt value is told with the one that was meant', () => {
  const [told] = tell({ [`${storyPath}/activity.yaml`]: swap('need: worry', 'need: wory') });
  expect(told).toContain('"stories › 2 › need" is "wory". Expected one of "ordinary", "worry", "danger".');
  expect(told).toContain('Did you mean "worry"?');
});

test('a rule between two keys is told in its own words, at the line of the key', () => {
  const [told, ...more] = tell({ [`${storyPath}/activity.yaml`]: swap('about: growing-up', 'about: drawn-in') });
  expect(told).toContain('"stories › 1 › leaning" is "none".');
  expect(told).toContain('A story about being drawn in says towards what: expected `leaning` other than none.');
  expect(more).toHaveLength(1);
  expect(more[0]).toContain('Being exploited or drawn in is never ordinary.');
});

test('of a node that is an ending or not, only the faults of the one it is are told', () => {
  const told = tell({
    'programme/mothers/at-home/practice/at-the-door/activity.yaml': swap('ending: closer', 'ending: closr'),
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('"nodes › 4 › ending" is "closr".');
  expect(told[0]).toContain('Did you mean "closer"?');
});

test('a kind of practice that does not exist is told with those that do', () => {
  const [told] = tell({ [`${storyPath}/activity.yaml`]: swap('kind: recognise', 'kind: recognize') });
  expect(told).toContain('"kind" is "recognize". Expected one of "recognise", "conversation", ');
  expect(told).toContain('Did you mean "recognise"?');
});

test('a hash that YAML reads as a number asks for quotes', () => {
  const [told] = tell({ 'programme/mothers/words/nl.yaml': (text) => text.replace(/of: '\w+'/, 'of: 000000000000') });
  expect(told).toContain('"state › of" is the number 0. Expected a text.');
  expect(told).toContain('Put it in quotes, so that it is read as text.');
});

test('an id given twice in one group is told at the second', () => {
  const twice = (text: string) => `${text}  drawn-in:\n    term: a\n    also: []\n    meaning: b\n`;
  expect(tell({ 'glossary/en.yaml': twice })).toEqual([
    `content/glossary/en.yaml:7   [schema/broken-yaml]
  This key stands here a second time.
  Keep one of the two, or give the second its own id.
  A reader would meet a hard word that nobody explains to her.`,
  ]);
});

test('an unquoted colon in a text is told as such', () => {
  const [told] = tell({ 'glossary/en.yaml': swap('meaning: Sit', 'meaning: One thing: sit') });
  expect(told).toContain('content/glossary/en.yaml:6   [schema/broken-yaml]');
  expect(told).toContain('The text holds a colon followed by a blank');
});

test('an invalid contact is told for each of its faults at once', () => {
  const told = tell({
    'contacts/nl.yaml': (text) =>
      text.replace('dial: "08002000"', 'dial: 0800-2001').replace('seen: 2025-01-31', 'seen: last year'),
  });
  expect(told.join('\n')).toContain('Expected digits only, as the phone dials them.');
  expect(told.join('\n')).toContain('"contacts › 1 › seen" is "last year". Expected a day such as 2026-03-31.');
  expect(told.join('\n')).toContain('Somebody in danger could find no number, or a wrong one.');
});

test('a number that is shown otherwise than it is dialled is a finding', () => {
  const [told] = tell({ 'contacts/nl.yaml': swap('dial: "08002000"', 'dial: "08002001"') });
  expect(told).toContain('The number shown and the number dialled differ.');
});
