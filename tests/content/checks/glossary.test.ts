import { expect, test } from 'vitest';
import { glossaryUnused } from '#integrations/content-checks/checks/glossary-unused.ts';
import { glossary } from '#integrations/content-checks/checks/glossary.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a marked word that the glossary does not explain is told', () => {
  expect(
    told(glossary, { 'programme/mothers/at-home/first/nl.mdx': swap('<Term id="drawn-in">', '<Term id="drawn">') }),
  ).toEqual([
    `content/programme/mothers/at-home/first/nl.mdx:21   [glossary/unknown-term]
  "ergens in meegetrokken worden" is marked as the term "drawn", and the glossary has no such entry.
  Add the entry in every language, or take <Term> out.
  A reader would meet a hard word that nobody explains to her.`,
  ]);
});

test('an entry that no text marks is told', () => {
  const more = (text: string) => `${text}  grooming:\n    term: grooming\n    also: []\n    meaning: b\n`;
  expect(told(glossaryUnused, { 'glossary/en.yaml': more })[0]).toContain('No text marks the term "grooming".');
});
