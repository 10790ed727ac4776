import { expect, test } from 'vitest';
import { sameNumbers } from '#integrations/content-checks/checks/same-numbers.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const [en, nl, ar] = ['en', 'nl', 'ar'].map((id) => `programme/mothers/at-home/first/${id}.mdx`) as [
  string,
  string,
  string,
];
const add = (text: string) => swap('</Moment>', `${text}\n\n</Moment>`);

test('a number that a translation changes is told twice: the one missing and the one too many', () => {
  const findings = told(sameNumbers, {
    [en]: add('Of 368 calls 5 went on.'),
    [nl]: add('Van 386 telefoontjes gingen er 5 verder.'),
    [ar]: add('من 368 مكالمة 5.'),
  });
  expect(findings).toEqual([
    `content/programme/mothers/at-home/first/nl.mdx:1   [same-numbers/missing]
  The number 368 is missing. It stands in content/programme/mothers/at-home/first/en.mdx.
  Write it in digits, as the source does.
  A reader of Dutch (nl) would be told something else than the others.`,
    `content/programme/mothers/at-home/first/nl.mdx:11   [same-numbers/extra]
  The number 386 stands here, and the source does not have it. Compare content/programme/mothers/at-home/first/en.mdx.
  Correct it, or write it as a word where the source has a word.
  A reader of Dutch (nl) would be told something else than the others.`,
  ]);
});

test('separators of a language and Arabic digits make no difference', () => {
  expect(
    told(sameNumbers, {
      [en]: add('1,000 times in 1.5 hours.'),
      [nl]: add('1.000 keer in 1,5 uur.'),
      [ar]: add('١٬٠٠٠ مرة في ١٫٥ ساعة.'),
    }),
  ).toEqual([]);
});

test('a number that a first step loses in a translation is told', () => {
  const findings = told(sameNumbers, { 'situations/en.yaml': swap('step: Sit down', 'step: Call 112 and sit down') });
  expect(findings.map((finding) => finding.split('\n')[1]?.trim())).toEqual([
    'The number 112 is missing. It stands in content/situations/en.yaml:5.',
    'The number 112 is missing. It stands in content/situations/en.yaml:5.',
  ]);
});

test('in words, each text is compared with its own source', () => {
  const findings = told(sameNumbers, { 'sentences/nl.yaml': swap('afraid: Ga samen', 'afraid: Bel 112, ga samen') });
  expect(findings[0]).toContain('content/sentences/nl.yaml:8   [same-numbers/extra]');
});
