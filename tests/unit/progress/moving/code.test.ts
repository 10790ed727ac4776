import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode, writeCode } from '#domain/progress/moving/code.ts';

const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
const write = (bytes: Uint8Array) => writeCode(bytes).join(' ');
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('any bytes come back from their code', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(readCode(write(bytes))).toEqual({ kind: 'bytes', bytes });
    }),
  );
});

test('every group but the last has five characters, and none that look alike', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(write(bytes)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5} )*[0-9A-HJKMNP-TV-Z]{2,5}$/);
    }),
  );
});

describe('a code may be typed as it comes', () => {
  const bytes = Uint8Array.from({ length: 60 }, (_none, index) => index * 7);
  const code = write(bytes);
  const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  test.each([
    ['small letters', code.toLowerCase()],
    ['without blanks', code.replaceAll(' ', '')],
    ['hyphens and lines', code.replaceAll(' ', ' –\n')],
    ['O for 0', code.replaceAll('0', 'O')],
    ['I for 1', code.replaceAll('1', 'I')],
    ['l for 1', code.replaceAll('1', 'l')],
    ['a Turkish i for 1', code.replaceAll('1', 'ı')],
    ['a Turkish capital i for 1', code.replaceAll('1', 'İ')],
    ['U for V', code.replaceAll('V', 'u')],
    ['digits of an Arabic keyboard', `\u200f${arabic(code)}`],
    ['full-width letters', code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ])('%s', (_how, typed) => expect(readCode(typed)).toEqual({ kind: 'bytes', bytes }));
});

describe('a mistake is noticed, with its group', () => {
  const aMistake = fc.record({
    bytes: fc.uint8Array({ minLength: 8, maxLength: 60 }),
    at: fc.nat(),
    other: fc.nat(30),
  });

  test('one wrong character', () => {
    fc.assert(
      fc.property(aMistake, ({ bytes, at, other }) => {
        const code = writeCode(bytes).join('');
        const place = at % code.length;
        const wrong = digits[(digits.indexOf(code[place]!) + 1 + other) % 32]!;
        const typed = code.slice(0, place) + wrong + code.slice(place + 1);
        expect(readCode(typed)).toEqual({ kind: 'wrong-group', group: Math.floor(place / 5) + 1 });
      }),
    );
  });

  test('two neighbours of a group that changed places', () => {
    fc.assert(
      fc.property(aMistake, ({ bytes, at }) => {
        const code = writeCode(bytes).join('');
        const place = at % (code.length - 1);
        const [one, two] = [code[place]!, code[place + 1]!];
        fc.pre(one !== two && place % 5 !== 4);
        const typed = code.slice(0, place) + two + one + code.slice(place + 2);
        expect(readCode(typed)).toEqual({ kind: 'wrong-group', group: Math.floor(place / 5) + 1 });
      }),
    );
  });

  test('a group that was left out is where the trouble begins', () => {
    const groups = writeCode(Uint8Array.from({ length: 40 }, (_none, index) => index * 31));
    const typed = groups.toSpliced(4, 1).join(' ');
    expect(readCode(typed)).toEqual({ kind: 'wrong-group', group: 5 });
  });

  test('groups that are missing at the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (bytes, missing) => {
        expect(readCode(writeCode(bytes).slice(0, -missing).join(' ')).kind).toBe('cut');
      }),
    );
  });
});

test('a character that no code has is a mistake in its group', () => {
  const code = writeCode(Uint8Array.from({ length: 40 }, (_none, index) => index)).join('');
  expect(readCode(`${code.slice(0, 11)}?${code.slice(12)}`)).toEqual({ kind: 'wrong-group', group: 3 });
});

test('nothing at all is nothing', () => expect(readCode(' - \n')).toEqual({ kind: 'empty' }));

test.each([
  'https://example.org/ticket?id=1',
  'WIFI:S:home;P:secret;;',
  'three eggs, one onion',
  'Ω',
  'A'.repeat(50_000),
])('%.20s is of no code of this site', (text) => expect(readCode(text)).toEqual({ kind: 'foreign' }));
