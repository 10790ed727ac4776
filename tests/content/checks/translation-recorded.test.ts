import { expect, test } from 'vitest';
import { translationRecorded } from '#integrations/content-checks/checks/translation-recorded.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a translation that does not say what it translates is told with the command to run', () => {
  const unrecorded = (text: string) => text.replace(/of: '\w+', /, '');
  expect(told(translationRecorded, { 'pages/help/nl.mdx': unrecorded })).toEqual([
    `content/pages/help/nl.mdx:2   [translation-recorded/missing-hash]
  This Dutch (nl) text does not say which version of content/pages/help/en.mdx it translates.
  When it says the same as its source, run: npm run translated -- content/pages/help/nl.mdx
  Nobody would notice when the source changes and this text still says the old thing.`,
  ]);
});

test('so is one of the urgent situations', () => {
  const unrecorded = (text: string) => text.replace(/of: '\w+', /, '');
  expect(told(translationRecorded, { 'situations/nl.yaml': unrecorded })[0]).toContain('content/situations/en.yaml');
});

test('a source that names a source is told', () => {
  const changed = swap('{ review', "{ of: '0123456789ab', review");
  expect(told(translationRecorded, { 'glossary/en.yaml': changed })[0]).toContain(
    '[translation-recorded/hash-in-source]',
  );
});
