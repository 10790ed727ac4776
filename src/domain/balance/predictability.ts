import { areaUnderCurve } from './area-under-curve.ts';
import { learn, type Example } from './naive-bayes.ts';

export interface GroupedExample extends Example {
  /** Cases of one group are never split between learning and guessing: twins would tell each other's answer. */
  group: string;
}

/**
 * How well unseen cases can be guessed from their features: the mean area under the curve over repeated five-fold cross-validation
 * with groups kept together. 0.5 is chance.
 * @param chance Numbers from 0 to below 1; seeded, so that the same cases always give the same figure.
 * @param repeats How often the folds are drawn anew, at least 1.
 */
export function predictability(examples: readonly GroupedExample[], chance: () => number, repeats = 20): number {
  const areas = Array.from({ length: repeats }, () => areaOfOneRound(examples, drawFolds(examples, chance)));
  return areas.reduce((sum, area) => sum + area, 0) / areas.length;
}

const foldCount = 5;

function areaOfOneRound(examples: readonly GroupedExample[], foldOf: ReadonlyMap<string, number>): number {
  const scored = Array.from({ length: foldCount }, (_, fold) => fold).flatMap((fold) => {
    const guess = learn(examples.filter(({ group }) => foldOf.get(group) !== fold));
    return examples
      .filter(({ group }) => foldOf.get(group) === fold)
      .map(({ features, positive }) => ({ score: guess(features), positive }));
  });
  return areaUnderCurve(scored);
}

/** Deals the groups out like cards, positive ones after negative ones, so that every fold has its share of both. */
function drawFolds(examples: readonly GroupedExample[], chance: () => number): Map<string, number> {
  const outcome = new Map(examples.map(({ group, positive }) => [group, positive]));
  const groups = [...outcome.keys()]
    .map((group) => ({ group, order: chance() }))
    .toSorted((a, b) => Number(outcome.get(a.group)) - Number(outcome.get(b.group)) || a.order - b.order);
  return new Map(groups.map(({ group }, index) => [group, index % foldCount]));
}
