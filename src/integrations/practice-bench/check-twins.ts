import { fewestForTwins } from '#domain/evaluation/measure-twins.ts';
import type { Dimension } from '#domain/evaluation/twin-pairs.ts';
import type { Need, Story } from '#schemas/activity.ts';
import { judge, type Verdict } from './check-learners.ts';
import { pairNeeds } from './course.ts';
import { simulateTwins } from './simulate-twins.ts';

/** In the biased groups one half of each pair feels half a standard deviation stronger to all. */
const bias = 0.5;

/** Keys of eight pairs, half of them ordinary, for as long as a dimension has fewer. */
const genericPairs: readonly Need[] = [
  'ordinary',
  'ordinary',
  'ordinary',
  'ordinary',
  'worry',
  'worry',
  'worry',
  'danger',
];

/** The criteria about groups and twins, for each dimension with eight pairs, and on a generic pool while one has fewer. */
export function checkTwins(stories: readonly Story[]): Verdict[] {
  const dimensions: readonly Dimension[] = ['origin', 'gender', 'ideology'];
  const found = dimensions.map((dimension) => ({ dimension, needs: pairNeeds(stories, dimension) }));
  const isShort = ({ needs }: { needs: readonly Need[] }) => needs.length < fewestForTwins.pairs;
  return [
    ...found.flatMap((one) =>
      isShort(one) ? [waiting(one)] : checkPairs(`24 × ${one.needs.length} pairs, ${one.dimension}`, one.needs),
    ),
    ...(found.some(isShort) ? checkPairs('24 × 8 generic pairs', genericPairs) : []),
  ];
}

/**
 * Share of unbiased groups with a direction when the halves of a pair are not told equally strongly, and all readers read the same halves: what
 * the interval over people cannot know. No criterion; it says how alike the halves must be written.
 */
export function findUnevenTwins(storySpread: number): number {
  return simulateTwins(genericPairs, { bias: 0, sharedSpread: storySpread }).leaning;
}

function checkPairs(pool: string, needs: readonly Need[]): Verdict[] {
  const biased = simulateTwins(needs, { bias, sharedSpread: 0 });
  const fair = simulateTwins(needs, { bias: 0, sharedSpread: 0 });
  return [
    judge('groups with a bias of half a standard deviation in which it is found', pool, biased.leaning, { least: 0.8 }),
    judge('groups without a bias in which one is found', pool, fair.leaning, { most: 0.07 }),
    judge('figures about one person (number of them)', pool, biased.personal + fair.personal, { most: 0 }),
  ];
}

function waiting({ dimension, needs }: { dimension: Dimension; needs: readonly Need[] }): Verdict {
  const lacks = `${fewestForTwins.pairs - needs.length} pairs more`;
  return {
    state: 'waits',
    says: 'bias of a group found, and none invented',
    pool: `24 × 8 pairs, ${dimension}`,
    lacks,
    limit: { least: 0.8 },
  };
}
