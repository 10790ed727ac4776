import { crc32 } from '../../offline/crc32.ts';
import { checkGroup, parseSigns, writeSigns } from './signs.ts';

/** Characters of a group: four that carry, one that checks them and the place of the group. */
const GROUP = 5;
const CARRYING = GROUP - 1;
const SUM_BYTES = 4;
/** Far more than any record takes; what is longer is not looked at. */
const LONGEST = 40_000;

/** `wrong-group`: counted from 1. `foreign`: not even the beginning is right. `cut`: every group is right, and the whole is not: groups are missing or stand twice. */
export type ReadCode =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'empty' }
  | { kind: 'foreign' }
  | { kind: 'wrong-group'; group: number }
  | { kind: 'cut' };

/**
 * Bytes as groups of five digits and capital letters that can be read out and typed.
 * @see https://www.crockford.com/base32.html for the alphabet, which has no I, L, O and U
 */
export function writeCode(bytes: Uint8Array): string[] {
  const whole = new Uint8Array(bytes.length + SUM_BYTES);
  whole.set(bytes);
  new DataView(whole.buffer).setUint32(bytes.length, crc32(bytes));
  return chunks(toFives(whole), CARRYING).map((values, group) => writeSigns([checkGroup(values, group), ...values]));
}

/**
 * The bytes of a code, however it was typed: blanks, hyphens, small letters, O for 0, I or L for 1, U for V, and the digits of Arabic keyboards
 * do no harm. One wrong character, or two that changed places, are always noticed, with their group.
 */
export function readCode(text: string): ReadCode {
  if (text.length > LONGEST) return { kind: 'foreign' };
  const signs = parseSigns(text);
  if (signs.length === 0) return { kind: 'empty' };
  const groups = chunks(signs, GROUP);
  const wrong = groups.map((group, index) => !isRight(group, index));
  const amount = wrong.filter(Boolean).length;
  if (wrong[0] && amount * 2 > groups.length) return { kind: 'foreign' };
  if (amount > 0) return { kind: 'wrong-group', group: wrong.indexOf(true) + 1 };
  const whole = fromFives(groups.flatMap(([, ...values]) => values));
  if (whole.length <= SUM_BYTES) return { kind: 'cut' };
  const bytes = whole.slice(0, -SUM_BYTES);
  const sum = new DataView(whole.buffer).getUint32(bytes.length);
  return sum === crc32(bytes) ? { kind: 'bytes', bytes } : { kind: 'cut' };
}

function isRight([check, ...values]: readonly number[], group: number): boolean {
  return values.length > 0 && !values.includes(-1) && checkGroup(values, group) === check;
}

function toFives(bytes: Uint8Array): number[] {
  return regroup([...bytes], 8, 5, true);
}

function fromFives(values: readonly number[]): Uint8Array {
  return Uint8Array.from(regroup(values, 5, 8, false));
}

/** The same bits in pieces of another width. What remains at the end is filled up with zeros, or left out. */
function regroup(values: readonly number[], from: number, to: number, isFilled: boolean): number[] {
  const pieces: number[] = [];
  let held = 0;
  let width = 0;
  for (const value of values) {
    held = (held << from) | value;
    width += from;
    for (; width >= to; width -= to) pieces.push((held >> (width - to)) & ((1 << to) - 1));
    held &= (1 << width) - 1;
  }
  if (isFilled && width > 0) pieces.push((held << (to - width)) & ((1 << to) - 1));
  return pieces;
}

function chunks<Thing>(things: readonly Thing[], size: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_none, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}
