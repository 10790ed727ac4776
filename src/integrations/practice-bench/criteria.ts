import type { Heard, learners } from '#domain/practice/recognise/learner.ts';
import type { Size } from './course.ts';

export type LearnerName = keyof typeof learners;

export interface Criterion {
  size: Size;
  /** `partly-wrong`: 12% of the keys lie one step off, and stories differ twice as much in strength. */
  keys: 'right' | 'partly-wrong';
  learner: LearnerName;
  /** Sentences whose shares are added up. */
  hears: readonly (keyof Heard)[];
  limit: Limit;
}

/** A share of the readers, 0 to 1. */
export type Limit = { least: number } | { most: number };

const small: Size = { ordinary: 12, worry: 8, danger: 4 };
const large: Size = { ordinary: 24, worry: 16, danger: 8 };

/** practice.md section 7. */
export const criteria: readonly Criterion[] = [
  ...at(large, [
    ['skilled', ['fine'], { least: 0.9 }],
    ['skilled', ['criticised'], { most: 0.03 }],
    ['beginner', ['criticised'], { most: 0.08 }],
    ['suspicious', ['alarm', 'ask'], { least: 0.9 }],
    ['trusting', ['missed'], { least: 0.9 }],
    ['asking', ['ask'], { least: 0.85 }],
    ['asking', ['alarm'], { most: 0.02 }],
    ['careless', ['fine'], { most: 0.05 }],
    ['careless', ['missed', 'alarm', 'ask'], { most: 0.1 }],
  ]),
  ...at(large, constant()),
  ...at(large, [['skilled', ['criticised'], { most: 0.05 }]], 'partly-wrong'),
  ...at(small, [
    ['suspicious', ['alarm', 'ask'], { least: 0.65 }],
    ['trusting', ['missed'], { least: 0.65 }],
    ['asking', ['ask'], { least: 0.65 }],
    ['careless', ['mixed'], { least: 0.5 }],
    ['skilled', ['criticised'], { most: 0.02 }],
    ['beginner', ['criticised'], { most: 0.12 }],
  ]),
  ...at(small, constant()),
];

/** Whoever always gives one answer always hears the same. */
function constant(): Row[] {
  return [
    ['alwaysActing', ['alarm'], { least: 1 }],
    ['alwaysOrdinary', ['missed'], { least: 1 }],
    ['alwaysOrdinary', ['late'], { least: 1 }],
    ['alwaysAsking', ['ask'], { least: 1 }],
    ['alwaysAsking', ['late'], { least: 1 }],
  ];
}

function at(size: Size, rows: readonly Row[], keys: Criterion['keys'] = 'right'): Criterion[] {
  return rows.map(([learner, hears, limit]) => ({ size, keys, learner, hears, limit }));
}

type Row = [learner: LearnerName, hears: (keyof Heard)[], limit: Limit];
