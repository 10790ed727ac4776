import { expect, test } from 'vitest';
import { translationStale } from '#integrations/content-checks/checks/translation-stale.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('when a source changes, each of its translations is told', () => {
  const findings = told(translationStale, { 'glossary/en.yaml': swap('meaning: Sit', 'meaning: Stand') });
  expect(findings).toHaveLength(2);
  expect(findings[0]).toBe(`content/glossary/ar.yaml:1   [translation-stale/source-changed]
  content/glossary/en.yaml is not the version that this Arabic (ar) text translates.
  Bring the text up to date, then run: npm run translated -- content/glossary/ar.yaml
  A reader of Arabic (ar) may be told what no longer holds.`);
});

test('a review of the source makes no translation stale', () => {
  const reviewed = swap('{ review: draft }', '{ review: { by: municipal editor, on: 2025-03-31 } }');
  expect(told(translationStale, { 'glossary/en.yaml': reviewed })).toEqual([]);
});
