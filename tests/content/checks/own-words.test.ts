import { expect, test } from 'vitest';
import { ownWords } from '#integrations/content-checks/checks/own-words.ts';
import { told } from '#tests/support/content/findings.ts';
import { planPath } from '#tests/support/content/practice/own-words.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const path = `${planPath}/activity.yaml`;

test('a whole plan with numbers that exist: nothing to say', () => {
  expect(told(ownWords)).toEqual([]);
});

test('a plan without a field is told, with what a plan has', () => {
  expect(told(ownWords, { [path]: swap('  - { id: for-me }\n', '') })).toEqual([
    `content/${path}:3   [own-words/missing-field]
  The plan has no field "for-me". A plan has who, when, words, number, if-wrong, for-me.
  Add it, with words in every language.
  A mother would notice in the middle of it what nobody made her think of.`,
  ]);
});

test('a number that a country does not have is told', () => {
  expect(told(ownWords, { [path]: swap('[helpers]', '[helper]') })[0]).toContain('Did you mean "helpers"?');
});

test('what the paper would give away is told, in every language', () => {
  const say = (file: string, before: string, after: string) =>
    told(ownWords, { [`${file}.yaml`]: (text) => text.replace(before, after) });
  expect(say(`${planPath}/en`, 'neighbour: Sit down', 'neighbour: The extremism line. Sit down')[0]).toContain(
    'The paper would say "extremism".',
  );
  expect(
    say('programme/mothers/at-home/practice/quiet-words/nl', 'label: Ga', 'label: Radicalisering. Ga'),
  ).toHaveLength(1);
});
