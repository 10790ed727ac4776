import { expect, test } from 'vitest';
import { sentencesUnused } from '#integrations/content-checks/checks/sentences-unused.ts';
import { sentences } from '#integrations/content-checks/checks/sentences.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a standing sentence that a language lacks is told', () => {
  expect(told(sentences, { 'sentences/ar.yaml': (text) => text.replace(/ {2}images: .*\n/, '') })).toEqual([
    `content/sentences/ar.yaml:2   [sentences/missing]
  The standing sentence "images" is missing in Arabic (ar).
  Add it.
  A frightened reader would miss a sentence that protects her.`,
  ]);
});

test('a text that names an unknown sentence is told', () => {
  const [finding] = told(sentences, { 'pages/help/en.mdx': swap('id="afraid"', 'id="afriad"') });
  expect(finding).toContain('There is no standing sentence "afriad".');
  expect(finding).toContain('Did you mean "afraid"?');
});

const withoutImages = Object.fromEntries(
  ['en', 'nl', 'ar'].map((id) => [`pages/help/${id}.mdx`, swap('<Sentence id="images" />\n', '')]),
);

test('a sentence that is said nowhere is told', () => {
  expect(told(sentencesUnused, withoutImages)[0]).toContain('No text and no page says the standing sentence "images".');
});

test('a sentence that the site itself says is used', () => {
  const surroundings = { today: '2025-06-01', code: "getSentence(locale, 'images')" };
  expect(told(sentencesUnused, withoutImages, surroundings)).toEqual([]);
});
