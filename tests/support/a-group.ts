import fc from 'fast-check';
import type { Tally } from '#domain/practice/recognise/tally.ts';

export type Row = [ordinary: number, worry: number, danger: number];

/** Counts of the three answers to the ordinary, the worry and the danger stories. */
export function aTally(ordinary: Row, worry: Row, danger: Row): Tally {
  const row = ([o, w, d]: Row) => ({ ordinary: o, worry: w, danger: d });
  return { ordinary: row(ordinary), worry: row(worry), danger: row(danger) };
}

/** A sheet of 8 ordinary, 5 worry and 3 danger stories on which so many ordinary ones were asked about, and all else as we see it. */
export function aSheet({ asked = 0 }: { asked?: number } = {}): Tally {
  return aTally([8 - asked, asked, 0], [0, 5, 0], [0, 0, 3]);
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** At least one story of each need, up to `most` of each answer. */
export function anyTally(most = 30) {
  const row = fc.tuple(fc.nat(most), fc.nat(most), fc.nat(most)).filter(([o, w, d]) => o + w + d > 0);
  return fc.tuple(row, row, row).map(([ordinary, worry, danger]) => aTally(ordinary, worry, danger));
}
