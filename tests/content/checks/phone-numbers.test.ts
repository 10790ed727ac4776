import { expect, test } from 'vitest';
import { phoneNumbers } from '#integrations/content-checks/checks/phone-numbers.ts';
import { phonesIn } from '#integrations/content-checks/shared/phone-shapes.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const add = (text: string) => ({ 'glossary/en.yaml': swap('meaning: Sit', `meaning: ${text} Sit`) });

test('a number that is no contact is told', () => {
  expect(told(phoneNumbers, add('Ring 0800-2001.'))).toEqual([
    `content/glossary/en.yaml:6   [phone-numbers/unknown]
  "0800-2001" looks like a telephone number and is not in content/contacts/.
  Did you mean "08002000"?
  Somebody in danger could ring a number that nobody has checked.`,
  ]);
});

test('so is one in the first step of an urgent situation', () => {
  const step = { 'situations/nl.yaml': swap('step: Ga samen zitten.', 'step: Bel 0800-2001.') };
  expect(told(phoneNumbers, step)[0]).toContain('"0800-2001" looks like a telephone number');
});

test('the number of a contact may stand in a text, however it is spaced', () => {
  expect(told(phoneNumbers, add('Ring 0800 2000.'))).toEqual([]);
});

test.each([
  ['06-12345678', '06-12345678'],
  ['Bel +31 20 123 45 67 nu.', '+31 20 123 45 67'],
  ['(020) 123 4567', '(020) 123 4567'],
  ['116 111', '116 111'],
  ['٠٨٠٠٢٠٠١', '08002001'],
])('"%s" holds a number', (text, phone) => {
  expect(phonesIn(text)).toEqual([phone]);
});

test.each([
  '112 or 113',
  '1,000,000 people',
  'in 2015 368 calls',
  '01-02-2025',
  '2021-04-06',
  '0.05 points',
  '14 to 17',
])('"%s" holds none', (text) => {
  expect(phonesIn(text)).toEqual([]);
});
