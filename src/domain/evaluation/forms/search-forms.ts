import type { Need, Story } from '#schemas/activity.ts';
import { fieldOf, formFields } from './judge-forms.ts';

type Form = Story[];
type Pools = Record<Need, Story[]>;

/**
 * Two forms that have the same number of stories for every need, about, leaning and gender, though no story of one need have a counterpart
 * in the other: what one pair lacks, another makes up for. Of twins only one half is used.
 * @param chance Numbers from 0 to below 1.
 * @returns Undefined when there are too few stories, or when no such forms were found; another order of chance may find some.
 */
export function searchForms(
  stories: readonly Story[],
  size: Record<Need, number>,
  chance: () => number,
): { a: Form; b: Form } | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const pools = onePerPair(shuffled(stories, chance));
    if (needs.some((need) => pools[need].length < 2 * size[need])) continue;
    const forms = improve(pools, size, chance);
    if (unlike(forms) === 0) return forms;
  }
  return undefined;
}

const needs = ['ordinary', 'worry', 'danger'] as const satisfies readonly Need[];
const ATTEMPTS = 20;
const EXCHANGES = 3_000;

/** The first half of every pair, as the stories come. */
function onePerPair(stories: readonly Story[]): Pools {
  const used = new Set<string>();
  const kept = stories.filter((story) => {
    const isSecond = story.twin !== undefined && used.has(story.twin.of);
    if (!isSecond) used.add(story.id);
    return !isSecond;
  });
  const of = (need: Need) => kept.filter((story) => story.need === need);
  return { ordinary: of('ordinary'), worry: of('worry'), danger: of('danger') };
}

/** Exchanges stories of one need, within the forms and with those left over, as long as the forms do not become less alike. */
function improve(pools: Pools, size: Record<Need, number>, chance: () => number): { a: Form; b: Form } {
  let forms = deal(pools, size);
  let cost = unlike(forms);
  for (let step = 0; step < EXCHANGES && cost > 0; step += 1) {
    const pool = pools[needs[Math.floor(chance() * needs.length)] ?? 'ordinary'];
    const [one, other] = [Math.floor(chance() * pool.length), Math.floor(chance() * pool.length)];
    exchange(pool, one, other);
    const changed = deal(pools, size);
    const changedCost = unlike(changed);
    if (changedCost > cost) exchange(pool, one, other);
    else [forms, cost] = [changed, changedCost];
  }
  return forms;
}

/** Of each pool the first stories are one form, the next ones the other, and the rest wait. */
function deal(pools: Pools, size: Record<Need, number>): { a: Form; b: Form } {
  return {
    a: needs.flatMap((need) => pools[need].slice(0, size[need])),
    b: needs.flatMap((need) => pools[need].slice(size[need], 2 * size[need])),
  };
}

/** How many stories two forms differ by, over all fields and values; 0 when they are parallel. */
function unlike({ a, b }: { a: Form; b: Form }): number {
  const difference = new Map<string, number>();
  const add = (form: Form, by: number) => {
    for (const story of form)
      for (const field of formFields) {
        const key = `${field} ${fieldOf(story, field)}`;
        difference.set(key, (difference.get(key) ?? 0) + by);
      }
  };
  add(a, 1);
  add(b, -1);
  return [...difference.values()].reduce((sum, by) => sum + Math.abs(by), 0);
}

function exchange(pool: Story[], one: number, other: number): void {
  [pool[one], pool[other]] = [pool[other]!, pool[one]!];
}

function shuffled(stories: readonly Story[], chance: () => number): Story[] {
  return stories
    .map((story) => ({ story, order: chance() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ story }) => story);
}
