import type { Need, Story } from '#schemas/activity.ts';
import { needSchema } from '#schemas/activity.ts';
import { isScored } from '../key-state.ts';
import { fieldOf, formFields } from './judge-forms.ts';
import { searchForms } from './search-forms.ts';

/** How many stories of each need one form has. */
export type FormSize = Record<Need, number>;

/** 8 ordinary and 8 others: the size behind the planning figures of practice.md section 6. */
export const usualForm: FormSize = { ordinary: 8, worry: 5, danger: 3 };

export type ProposedForms =
  | { kind: 'forms'; a: Story[]; b: Story[] }
  /** Of these needs there are only so many pairs of counterparts. `lonely` are stories for which a counterpart should be written. */
  | { kind: 'missing'; needs: { need: Need; wanted: number; found: number }[]; lonely: string[] };

/**
 * Two parallel forms, the same for the same seed: every story of one has a counterpart in the other with the same need, about,
 * leaning and gender of the child, and of twins only one half is used. Where there are too few counterparts, the forms have at least
 * the same number of stories for each of the four. Discussion cards are in neither.
 * @param chance Numbers from 0 to below 1.
 */
export function proposeForms(pool: readonly Story[], chance: () => number, size: FormSize = usualForm): ProposedForms {
  const scored = pool.filter(isScored);
  let best: Drawn | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const drawn = draw(shuffle(scored, chance), size);
    if (!best || missing(drawn, size) < missing(best, size)) best = drawn;
    if (missing(best, size) === 0) break;
  }
  const pairs = needSchema.options.flatMap((need) => best?.pairs[need] ?? []);
  if (best && missing(best, size) === 0)
    return {
      kind: 'forms',
      a: shuffle(
        pairs.map(([one]) => one),
        chance,
      ),
      b: shuffle(
        pairs.map(([, other]) => other),
        chance,
      ),
    };
  const searched = searchForms(scored, size, chance);
  if (searched) return { kind: 'forms', a: shuffle(searched.a, chance), b: shuffle(searched.b, chance) };
  const needs = needSchema.options
    .map((need) => ({ need, wanted: size[need], found: best?.pairs[need].length ?? 0 }))
    .filter(({ wanted, found }) => found < wanted);
  const isWanted = (story: Story) => needs.some(({ need }) => need === story.need);
  return {
    kind: 'missing',
    needs,
    lonely: (best?.lonely ?? [])
      .filter(isWanted)
      .map(({ id }) => id)
      .sort(),
  };
}

/** Which half of a twin pair is left out depends on the order; a few hundred orders find the best one for any pool we can have. */
const attempts = 200;

/** Pairs off alike stories as they come. */
function draw(pool: readonly Story[], size: FormSize): Drawn {
  const pairs: Drawn['pairs'] = { ordinary: [], worry: [], danger: [] };
  const waiting = new Map<string, Story>();
  const used = new Set<string>();
  for (const story of pool) {
    const alike = formFields.map((field) => fieldOf(story, field)).join(' ');
    const other = waiting.get(alike);
    if (pairs[story.need].length >= size[story.need] || (story.twin && used.has(story.twin.of))) continue;
    used.add(story.id);
    if (!other) waiting.set(alike, story);
    else {
      waiting.delete(alike);
      pairs[story.need].push([other, story]);
    }
  }
  return { pairs, lonely: [...waiting.values()] };
}

function missing({ pairs }: Drawn, size: FormSize): number {
  return needSchema.options.reduce((sum, need) => sum + Math.max(0, size[need] - pairs[need].length), 0);
}

function shuffle<T>(items: readonly T[], chance: () => number): T[] {
  return items
    .map((item) => ({ item, order: chance() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

type Drawn = { pairs: Record<Need, [Story, Story][]>; lonely: Story[] };
