import { expect, test } from 'vitest';
import { interfaceStrings } from '#integrations/content-checks/checks/interface.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a missing key is told with its English text', () => {
  const findings = told(interfaceStrings, { 'ui/nl.json': swap('"tagline": "Een rustige avond"', '') });
  expect(findings).toEqual([
    `content/ui/nl.json:2   [interface/missing-key]
  The key "site.tagline" is missing. In English (en): "A quiet evening".
  Add it.
  Everybody who uses the site in Dutch (nl) would meet a broken text.`,
  ]);
});

test('a misspelt key is told with the one that was meant', () => {
  const findings = told(interfaceStrings, { 'ui/nl.json': swap('"tagline"', '"tagilne"') });
  expect(findings[1]).toContain('Nothing asks for the key "site.tagilne".');
  expect(findings[1]).toContain('Did you mean "site.tagline"?');
});

test('each language has exactly its own plural forms', () => {
  expect(told(interfaceStrings, { 'ui/ar.json': (text) => text.replace(/.*minutes_few.*\n/, '') })[0]).toContain(
    'The key "course.minutes_few" is missing. Arabic (ar) has the plural forms zero, one, two, few, many, other.',
  );
  expect(
    told(interfaceStrings, { 'ui/nl.json': swap('"minutes_one"', '"minutes_two": "x", "minutes_one"') })[0],
  ).toContain('Nothing asks for the key "course.minutes_two".');
});

test('the source language is held to its plural forms too', () => {
  expect(told(interfaceStrings, { 'ui/en.json': (text) => text.replace(/.*minutes_one.*\n/, '') })[0]).toContain(
    'content/ui/en.json',
  );
});

test('a misspelt placeholder is told', () => {
  const [finding] = told(interfaceStrings, { 'ui/nl.json': swap('{{count}} minuten', '{{aantal}} minuten') });
  expect(finding).toContain('"course.minutes_other" has {{aantal}}. Expected {{count}}.');
});
