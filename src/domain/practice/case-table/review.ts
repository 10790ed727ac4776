import type { CaseTable, Reach } from '#schemas/activity.ts';

/** A table with our views and without its words. */
export type Keyed = {
  readonly [Part in 'seats' | 'cards' | 'measures']: readonly CaseTable[Part][number][];
};

/** What was chosen at it. */
export type Chosen = {
  seats: readonly string[];
  cards: Readonly<Record<string, Reach>>;
  measures: readonly string[];
};

/** Beside our view: the same, more than we, less than we, or more here and less there. */
export type Beside = 'fits' | 'more' | 'less' | 'both';

/** Codes of what may be said of one table, one for each question of the look back. None of them is a number. */
export type Review = {
  /** Of the measures. Undefined where they are told and not judged. */
  proportion: Beside | undefined;
  /** Of who hears what. */
  knowledge: Beside;
  /** Whether the plan has both help and limits. Undefined where measures are not judged. */
  sides: 'both' | 'help-only' | 'limits-only' | 'none' | undefined;
  /** Heard before the plan, only by a measure of it, or not at all. */
  family: 'heard' | 'late' | 'unheard';
};

/**
 * What may be said when a table is finished. Where experts differ nothing counts. A measure that is possible is neither more nor
 * less; so is a role that may come later. The order of answers never matters.
 */
export function reviewTable(table: Keyed, chosen: Chosen): Review {
  const judged = table.measures.filter(({ view }) => view !== 'told');
  const has = ({ id }: { id: string }) => chosen.measures.includes(id);
  const plan = judged.filter(has);
  return {
    proportion: judged.length === 0 ? undefined : weighPlan(judged, has),
    knowledge: weighKnowledge(table, chosen),
    sides: judged.length === 0 ? undefined : sidesOf(plan),
    family: chosen.seats.includes('family') ? 'heard' : plan.some(({ hears }) => hears) ? 'late' : 'unheard',
  };
}

/** Which of the three ways on follows: after a plan that fits, one with more than there is reason for, or one that lacks something. */
export function effectOf({ proportion }: Review): 'fits' | 'heavier' | 'lighter' {
  if (proportion === 'more' || proportion === 'both') return 'heavier';
  return proportion === 'less' ? 'lighter' : 'fits';
}

/** How an answer to a card stands beside our view. */
export function besideReach(ours: Reach, hers: Reach): Exclude<Beside, 'both'> {
  const distance = order.indexOf(hers) - order.indexOf(ours);
  return distance === 0 ? 'fits' : distance > 0 ? 'more' : 'less';
}

/** How the roles she asks stand beside ours. The family belongs to another question. */
export function besideSeats({ seats }: Pick<Keyed, 'seats'>, chosen: readonly string[]): Beside {
  const counted = seats.filter(({ differ, role }) => !differ && role !== 'family');
  return beside(
    counted.some(({ role, seat }) => seat === 'not' && chosen.includes(role)),
    counted.some(({ role, seat }) => seat === 'now' && !chosen.includes(role)),
  );
}

const order: readonly Reach[] = ['none', 'some', 'table'];

type Measures = Keyed['measures'];

function weighPlan(judged: Measures, has: (measure: Measures[number]) => boolean): Beside {
  const counted = judged.filter(({ differ }) => !differ);
  return beside(
    counted.some((measure) => measure.view === 'too-much' && has(measure)),
    counted.some((measure) => measure.view === 'needed' && !has(measure)),
  );
}

function weighKnowledge({ cards }: Keyed, chosen: Chosen): Beside {
  const codes = cards.flatMap(({ id, reach, differ }) => {
    const hers = chosen.cards[id];
    return differ || hers === undefined ? [] : [besideReach(reach, hers)];
  });
  return beside(codes.includes('more'), codes.includes('less'));
}

function sidesOf(plan: Measures): NonNullable<Review['sides']> {
  const help = plan.some(({ sort }) => sort === 'help');
  const limit = plan.some(({ sort }) => sort === 'limit');
  if (help) return limit ? 'both' : 'help-only';
  return limit ? 'limits-only' : 'none';
}

function beside(isMore: boolean, isLess: boolean): Beside {
  if (isMore) return isLess ? 'both' : 'more';
  return isLess ? 'less' : 'fits';
}
