import { expect, test } from 'vitest';
import { latinDigits } from '#integrations/content-checks/checks/latin-digits.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('Arabic digits are told', () => {
  expect(told(latinDigits, { 'sentences/ar.yaml': swap('afraid: ', 'afraid: اتصلي ١١٢ ') })).toEqual([
    `content/sentences/ar.yaml:8   [latin-digits/other-digits]
  Other digits stand in "اتصلي ١١٢ اجلسا معًا.". Expected 0 to 9.
  Write the number with 0 to 9.
  A reader would have to translate a phone number before she can dial it.`,
  ]);
});

test('0 to 9 are sound in every language', () => {
  expect(told(latinDigits, { 'sentences/ar.yaml': swap('afraid: ', 'afraid: اتصلي 112 ') })).toEqual([]);
});
