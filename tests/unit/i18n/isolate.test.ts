import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRuns } from '#i18n/isolate.ts';

const isolated = (text: string, dir: 'ltr' | 'rtl') =>
  splitRuns(text, dir)
    .filter((run) => run.isolated)
    .map((run) => run.text);

test('a Dutch name in an Arabic sentence is isolated as a whole', () => {
  expect(isolated('اتصلوا بـ Veilig Thuis الآن', 'rtl')).toEqual(['Veilig Thuis']);
});

test('a number in groups is isolated, a plain number is not', () => {
  expect(isolated('اتصلي بالرقم 0800-2000 بعد 15 يومًا', 'rtl')).toEqual(['0800-2000']);
  expect(isolated('اتصلي 088 20 80 080.', 'rtl')).toEqual(['088 20 80 080']);
});

test('a web address that begins with digits is one run', () => {
  expect(isolated('الموقع: 113.nl', 'rtl')).toEqual(['113.nl']);
});

test('an Arabic name in a Dutch sentence is isolated', () => {
  expect(isolated('Taal: العربية', 'ltr')).toEqual(['العربية']);
});

test('nothing is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('ltr', 'rtl'), (text, dir) => {
      expect(
        splitRuns(text, dir)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
