const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people type for a character that looks like it. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** Stands between characters and means nothing: blanks, hyphens of any length, full stops, marks of direction. */
const BETWEEN = /[\s\p{Pd}\p{Cf}._·]/gu;

/** The values, 0 to 31, as characters. */
export function writeSigns(values: readonly number[]): string {
  return values.map((value) => ALPHABET[value]).join('');
}

/** The values of characters as somebody typed them; -1 for one that belongs to no code. */
export function parseSigns(text: string): number[] {
  // Full-width letters become plain ones, and the Turkish İ loses its dot.
  const plain = text.replace(BETWEEN, '').toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain].map((sign) => ALPHABET.indexOf(LOOKALIKES[sign] ?? latinDigit(sign)));
}

/** Arabic and Persian keyboards have digits of their own, each in a row of ten. */
function latinDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = [0x660, 0x6f0].find((first) => code >= first && code < first + 10);
  return zero === undefined ? sign : String(code - zero);
}

/**
 * The value that checks a group. Weights are powers of one element of the field of 32, each another one, so that a changed
 * value, two that changed places, and a group that stands elsewhere (up to 31 places away) give another check.
 */
export function checkGroup(values: readonly number[], group: number): number {
  return values.reduce((sum, value, index) => sum ^ times(value, index + 1), POWERS[group % 31]!);
}

/** Times the element to a power. */
function times(value: number, power: number): number {
  return value === 0 ? 0 : POWERS[(POWERS.indexOf(value) + power) % 31]!;
}

/** x^0 to x^30 in the field of 32 made by x^5 + x^2 + 1. */
const POWERS: readonly number[] = Array.from({ length: 31 }).reduce<number[]>(
  (powers, _none, index) => {
    if (index === 0) return powers;
    const next = powers[index - 1]! << 1;
    return [...powers, next & 32 ? next ^ 0b100101 : next];
  },
  [1],
);
