import type { Versioned } from '#schemas/saved-record.ts';

/** The version this code writes. */
export const currentVersion = 3;

/** Turns a record of version `from` into one of version `from + 1`. Never changes what it is given. */
export type Step = { from: number; up: (record: Versioned) => Versioned };

/** Newest first. A new shape adds a line on top, a sample in `tests/frozen/saved-record/`, and leaves the lines below alone. */
export const steps: readonly Step[] = [
  // Return visits. Nobody noted when she answered: the last visit is the latest day on which it can have been.
  {
    from: 2,
    up: (record) => ({ ...record, version: 3, practice: onDay(record), returning: { shown: [] } }),
  },
  // Her own words: plans and reflections.
  { from: 1, up: (record) => ({ ...record, version: 2, plans: [], reflections: [] }) },
];

/** The record in the shape that the steps lead to; unchanged when no step starts at its version. */
export function migrate(record: Versioned, newestFirst: readonly Step[] = steps): Versioned {
  return [...newestFirst].reverse().reduce((now, step) => (now.version === step.from ? step.up(now) : now), record);
}

/** What is no list stays as it is, for the schema to refuse. */
function onDay({ practice, lastUsed }: Versioned): unknown {
  return Array.isArray(practice) ? practice.map((answer: object) => ({ ...answer, day: lastUsed })) : practice;
}
