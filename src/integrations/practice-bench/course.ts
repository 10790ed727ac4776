import { findTwinPairs, type Dimension } from '#domain/evaluation/twin-pairs.ts';
import { poolFirstAnswers } from '#domain/practice/pool.ts';
import { needSchema, type Need, type Story } from '#schemas/activity.ts';

/** How many stories of each need. */
export type Size = Record<Need, number>;

/** The first stories of the course that make a pool of this size, or how many of each need are lacking. */
export function takePool(stories: readonly Story[], size: Size): { needs: Need[] } | { lacks: Size } {
  const have = sizeOf(stories.map(({ need }) => need));
  const lack = (need: Need) => Math.max(0, size[need] - have[need]);
  const lacks = { ordinary: lack('ordinary'), worry: lack('worry'), danger: lack('danger') };
  if (lacks.ordinary + lacks.worry + lacks.danger > 0) return { lacks };
  return {
    needs: needSchema.options.flatMap((need) =>
      stories
        .filter((story) => story.need === need)
        .slice(0, size[need])
        .map((story) => story.need),
    ),
  };
}

/** The stories that a sentence looks back on after the whole course. */
export function wholeCourse(stories: readonly Story[]): Need[] {
  const keys = Object.fromEntries(stories.map(({ id, need }) => [id, need]));
  const answers = stories.map(({ id, need }) => ({ story: id, answer: need }));
  return poolFirstAnswers(answers, keys).map(({ answer }) => answer);
}

/** Keys of the twin pairs of a dimension. */
export function pairNeeds(stories: readonly Story[], dimension: Dimension): Need[] {
  return findTwinPairs(stories)
    .filter((pair) => pair.dimension === dimension)
    .flatMap(({ one }) => stories.filter(({ id }) => id === one).map(({ need }) => need));
}

export function sizeOf(needs: readonly Need[]): Size {
  const count = (need: Need) => needs.filter((one) => one === need).length;
  return { ordinary: count('ordinary'), worry: count('worry'), danger: count('danger') };
}

/** `12+8+4` */
export function nameSize({ ordinary, worry, danger }: Size): string {
  return `${ordinary}+${worry}+${danger}`;
}
