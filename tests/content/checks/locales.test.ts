import { expect, test } from 'vitest';
import { locales } from '#integrations/content-checks/checks/locales.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a fallback that is no language of the course is told', () => {
  expect(told(locales, { 'locales.yaml': swap('- en\n', '- eng\n') })).toEqual([
    `content/locales.yaml:14   [locales/unknown-language]
  "eng" is a fallback and is not listed as a language. Languages: en, nl, ar.
  Did you mean "en"?
  A reader would find an empty page where a text is not translated yet.`,
  ]);
});

test('a language cannot fall back to itself', () => {
  expect(told(locales, { 'locales.yaml': swap('- en\n', '- nl\n') })[0]).toContain('"nl" is its own fallback');
});

test('an unlisted source language is told', () => {
  expect(told(locales, { 'locales.yaml': swap('source: en', 'source: de') })[0]).toContain(
    '"de" is the source language',
  );
});

test.each(['not a tag', 'xx-123456789'])('"%s" is no format for numbers', (format) => {
  expect(told(locales, { 'locales.yaml': swap('format: nl', `format: ${format}`) })[0]).toContain(
    '[locales/unknown-format]',
  );
});
