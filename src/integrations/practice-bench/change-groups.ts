import type { BeforeAfter } from '#domain/evaluation/change-answers.ts';
import { measureChange, type Guard } from '#domain/evaluation/measure-change.ts';
import { answerStory, normal, type Learner } from '#domain/practice/recognise/learner.ts';
import type { Tally } from '#domain/practice/recognise/tally.ts';
import { seededChance } from '#platform/chance.ts';
import type { Need } from '#schemas/activity.ts';

export interface ChangeRow {
  people: number;
  /** How much lower the limits of all readers lie after; 0 is no change. */
  drift: number;
  /** True mean change of the share "ask or act", over all groups. */
  change: number;
  /** Share of the groups that get each code. */
  guards: Record<Guard, number>;
}

/**
 * Groups that answer a form of 8 + 5 + 3 before and another after, half of them swapped, one form a little harder: what the guard says when
 * nothing changed and when everybody became more suspicious. The model is that of practice.md section 6.
 */
export function runChangeGroups(): ChangeRow[] {
  return [12, 30, 40, 50, 60].flatMap((people) => [0, 0.5].map((drift) => runGroups(people, drift)));
}

const groups = 400;
const form: readonly Need[] = [
  ...Array.from({ length: 8 }, () => 'ordinary' as const),
  ...Array.from({ length: 5 }, () => 'worry' as const),
  ...Array.from({ length: 3 }, () => 'danger' as const),
];

function runGroups(people: number, drift: number): ChangeRow {
  const chance = seededChance(people);
  const guards: Record<Guard, number> = { 'no-rise': 0, 'cannot-tell': 0, risen: 0 };
  let change = 0;
  for (let group = 0; group < groups; group += 1) {
    const half = (first: 'a' | 'b') => Array.from({ length: people / 2 }, () => answerBoth(first, drift, chance));
    const result = measureChange({ kind: 'sheets', halves: { a: half('a'), b: half('b') } }, 'draft');
    if (result.kind === 'refused') continue;
    guards[result.suspicion.guard] += 1 / groups;
    change += result.suspicion.change.estimate / groups;
  }
  return { people, drift, change, guards };
}

/** True d′ sd 0.5, c sd 0.45, real changes of each sd 0.2; stories of form b feel stronger by 0.2. */
function answerBoth(first: 'a' | 'b', drift: number, chance: () => number): BeforeAfter {
  const step = 1.4 + 0.5 * normal(chance);
  const shift = 0.45 * normal(chance);
  const [later, moved] = [step + 0.2 * normal(chance), shift + 0.2 * normal(chance) - drift];
  const harder = (which: 'a' | 'b') => (which === 'b' ? 0.2 : 0);
  return {
    before: answerForm(aReader(step, shift - harder(first)), chance),
    after: answerForm(aReader(later, moved - harder(first === 'a' ? 'b' : 'a')), chance),
  };
}

function aReader(step: number, shift: number): Learner {
  return { step, worryFrom: 0.7 + shift, dangerFrom: 2.1 + shift, lapse: 0.05 };
}

function answerForm(reader: Learner, chance: () => number): Tally {
  const none = { ordinary: 0, worry: 0, danger: 0 };
  const tally = { ordinary: { ...none }, worry: { ...none }, danger: { ...none } };
  for (const need of form) tally[need][answerStory(reader, { chance, storySpread: 0.4, misplacedKeys: 0 }, need)] += 1;
  return tally;
}
