import type { Need } from '#schemas/activity.ts';
import { chooseSentence, type SentenceCode } from './choose-sentence.ts';
import { tallyAnswers } from './tally.ts';

/**
 * A simulated reader: a story of need 0, 1, 2 feels as strong as `step` times that number, plus normal noise of the story and
 * of the moment; above `worryFrom` she answers worry, above `dangerFrom` danger; in a share of `lapse` she answers at random.
 */
export type Learner = { step: number; worryFrom: number; dangerFrom: number; lapse: number };

/** The readers for whom the rules were set. */
export const learners = {
  skilled: { step: 2.2, worryFrom: 1.1, dangerFrom: 3.3, lapse: 0.03 },
  beginner: { step: 1.4, worryFrom: 0.7, dangerFrom: 2.1, lapse: 0.05 },
  suspicious: { step: 1.4, worryFrom: -0.4, dangerFrom: 0.7, lapse: 0.03 },
  trusting: { step: 1.4, worryFrom: 2.0, dangerFrom: 3.6, lapse: 0.03 },
  asking: { step: 1.6, worryFrom: -0.8, dangerFrom: 3.2, lapse: 0.03 },
  careless: { step: 1.4, worryFrom: 0.7, dangerFrom: 2.1, lapse: 0.6 },
  alwaysActing: { step: 0, worryFrom: -Infinity, dangerFrom: -Infinity, lapse: 0 },
  alwaysOrdinary: { step: 0, worryFrom: Infinity, dangerFrom: Infinity, lapse: 0 },
  alwaysAsking: { step: 0, worryFrom: -Infinity, dangerFrom: Infinity, lapse: 0 },
} as const satisfies Record<string, Learner>;

/** Share of the readers who hear each sentence; `none` is no sentence, `late` comes on top, `criticised` is any but fine and otherwise. */
export type Heard = Record<SentenceCode | 'none' | 'late' | 'criticised', number>;

export type Trial = {
  /** Keys of the stories that are answered, one each. */
  needs: readonly Need[];
  /** Number of readers. */
  readers: number;
  /** Standard deviation of a story's strength; 0.4 in the standard trial. */
  storySpread: number;
  /** Share of the keys that lie one step beside the truth; 0 in the standard trial. */
  misplacedKeys: number;
  /** Uniform numbers from 0 to below 1. */
  chance: () => number;
};

/** What readers of one kind hear when they answer these stories. */
export function hearSentences(learner: Learner, trial: Trial): Heard {
  const heard = { none: 0, mixed: 0, missed: 0, alarm: 0, ask: 0, fine: 0, otherwise: 0, late: 0, criticised: 0 };
  const keys = Object.fromEntries(trial.needs.map((need, index) => [`s${index}`, need]));
  for (let reader = 0; reader < trial.readers; reader += 1) {
    const answers = Object.entries(keys).map(([story, key]) => ({ story, answer: answerStory(learner, trial, key) }));
    const sentence = chooseSentence(tallyAnswers(answers, keys));
    heard[sentence?.code ?? 'none'] += 1 / trial.readers;
    if (sentence?.late) heard.late += 1 / trial.readers;
    if (sentence && (sentence.late || !['fine', 'otherwise'].includes(sentence.code))) {
      heard.criticised += 1 / trial.readers;
    }
  }
  return heard;
}

/** What a reader answers to a story with this key. */
export function answerStory(
  learner: Learner,
  { chance, storySpread, misplacedKeys }: Pick<Trial, 'chance' | 'storySpread' | 'misplacedKeys'>,
  key: Need,
): Need {
  if (chance() < learner.lapse) return needs[Math.floor(chance() * 3)] ?? 'worry';
  const strength = learner.step * trueLevel(key, misplacedKeys, chance) + Math.hypot(1, storySpread) * normal(chance);
  if (strength > learner.dangerFrom) return 'danger';
  return strength > learner.worryFrom ? 'worry' : 'ordinary';
}

function trueLevel(key: Need, misplacedKeys: number, chance: () => number): number {
  const level = needs.indexOf(key);
  if (misplacedKeys === 0 || chance() >= misplacedKeys) return level;
  return level === 1 ? (chance() < 0.5 ? 0 : 2) : 1;
}

/** A standard normal number, by Box and Muller. */
export function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

const needs: readonly Need[] = ['ordinary', 'worry', 'danger'];
