import { leaningSchema, namePoolSchema, type Story } from '#schemas/activity.ts';

export type Dimension = 'origin' | 'gender' | 'ideology';

/** Two stories with the same facts and one difference, in a fixed order so that a direction has a meaning. */
export type TwinPair = { dimension: Dimension; one: string; other: string };

/**
 * Every pair once. `one` is the girl; the half whose names, or whose leaning, stands earlier in the schema's list (`unmarked` and `dutch`
 * names last). Which half comes first is a convention that gives the sign of a direction its meaning, and says nothing else. Pairs with a
 * discussion card are among them, for raters; for a group's figure hand in scored stories alone (`isScored`).
 */
export function findTwinPairs(stories: readonly Story[]): TwinPair[] {
  return stories.flatMap((story) => {
    const twin = stories.find(({ id }) => id === story.twin?.of);
    if (!story.twin || !twin || rank(story) >= rank(twin)) return [];
    return [{ dimension: story.twin.dimension, one: story.id, other: twin.id }];
  });
}

const nameOrder = [
  ...namePoolSchema.options.filter((names) => names !== 'unmarked' && names !== 'dutch'),
  'dutch',
  'unmarked',
] as const;
const leaningOrder = [...leaningSchema.options.filter((leaning) => leaning !== 'none'), 'none'] as const;

/** Lower for the half that comes first in its pair; halves of one rank cannot be told apart and are no pair. */
function rank({ twin, child, leaning }: Story): number {
  if (twin?.dimension === 'gender') return child.gender === 'girl' ? 0 : 1;
  return twin?.dimension === 'origin' ? nameOrder.indexOf(child.names) : leaningOrder.indexOf(leaning);
}
