import { measureTwins } from '#domain/evaluation/measure-twins.ts';
import { findDirections, type Directions } from '#domain/evaluation/directions.ts';
import type { TwinPair } from '#domain/evaluation/twin-pairs.ts';
import { answerStory, learners, normal, type Learner } from '#domain/practice/recognise/learner.ts';
import { seededChance } from '#platform/chance.ts';
import type { Need } from '#schemas/activity.ts';

/** How the halves of pairs feel to simulated readers. */
export type TwinModel = {
  /** By how much the first half of each pair feels stronger to all, in standard deviations of a moment. */
  bias: number;
  /** Standard deviation of a half's strength, the same for all readers of a group; 0 when each reader has her own. */
  sharedSpread: number;
};

/**
 * Groups of 24 fair beginners answer these pairs.
 * @returns The share of groups with a direction, and how many figures about one person there were.
 */
export function simulateTwins(needs: readonly Need[], model: TwinModel): { leaning: number; personal: number } {
  const chance = seededChance(24);
  const pairs = needs.map((need, index) => ({
    need,
    pair: { dimension: 'origin' as const, one: `one-${index}`, other: `other-${index}` },
  }));
  let [leaning, personal] = [0, 0];
  for (let group = 0; group < groups; group += 1) {
    const told = pairs.map((one) => ({ ...one, first: shifted(learners.beginner, drawShift(model, chance)) }));
    const sheets = Array.from({ length: people }, () => answerPairs(told, model, chance));
    const result = measureTwins(sheets, 'origin', 'draft');
    if (result.kind === 'measured' && result.leans !== 'neither') leaning += 1;
    personal += sheets.filter((sheet) => measureTwins([sheet], 'origin', 'draft').kind === 'measured').length;
  }
  return { leaning: leaning / groups, personal };
}

/** How much stronger than the other half the first half of a pair feels to everybody. */
function drawShift({ bias, sharedSpread }: TwinModel, chance: () => number): number {
  return bias + Math.SQRT2 * sharedSpread * normal(chance);
}

/** One reader answers every pair; to the first halves as somebody to whom they feel that much stronger. */
function answerPairs(told: readonly Told[], { sharedSpread }: TwinModel, chance: () => number): Directions {
  const noise = { chance, storySpread: sharedSpread > 0 ? 0 : 0.4, misplacedKeys: 0 };
  const answers = told.flatMap(({ need, pair, first }) => [
    { story: pair.one, answer: answerStory(first, noise, need) },
    { story: pair.other, answer: answerStory(learners.beginner, noise, need) },
  ]);
  return findDirections(
    told.map(({ pair }) => pair),
    answers,
  );
}

/** A story that feels stronger by so much is one whose limits lie lower. */
function shifted(learner: Learner, by: number): Learner {
  return { ...learner, worryFrom: learner.worryFrom - by, dangerFrom: learner.dangerFrom - by };
}

/** A pair as one group reads it; `first` is the reader of its first half. */
type Told = { need: Need; pair: TwinPair; first: Learner };

const people = 24;
const groups = 1000;
