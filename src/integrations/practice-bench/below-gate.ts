import { poolFirstAnswers } from '#domain/practice/pool.ts';
import { chooseSentence } from '#domain/practice/recognise/choose-sentence.ts';
import { answerStory, learners } from '#domain/practice/recognise/learner.ts';
import { countNeed, tallyAnswers, type Tally } from '#domain/practice/recognise/tally.ts';
import { seededChance } from '#platform/chance.ts';
import type { Story } from '#schemas/activity.ts';
import { judge, type Verdict } from './check-learners.ts';

/**
 * Readers of every kind go through the course story by story; how often was one told a sentence about herself before 12 ordinary and
 * 12 other stories with 4 danger?
 */
export function checkBelowGate(stories: readonly Story[]): Verdict {
  const keys = Object.fromEntries(stories.map(({ id, need }) => [id, need]));
  const chance = seededChance(7);
  let early = 0;
  for (const learner of Object.values(learners)) {
    for (let reader = 0; reader < readersOfEachKind; reader += 1) {
      const answers = stories.map(({ id, need }) => ({
        story: id,
        answer: answerStory(learner, { chance, storySpread: 0.4, misplacedKeys: 0 }, need),
      }));
      for (let read = 1; read <= answers.length; read += 1) {
        const tally = tallyAnswers(poolFirstAnswers(answers.slice(0, read), keys), keys);
        if (!isGateOpen(tally) && chooseSentence(tally)) early += 1;
      }
    }
  }
  return judge('anybody hears a sentence about herself (number of times)', 'below 12+12 with 4 danger', early, {
    most: 0,
  });
}

/** After which story of the course, in its order, a sentence becomes possible. */
export function findGate(stories: readonly Story[]): number | undefined {
  const keys = Object.fromEntries(stories.map(({ id, need }) => [id, need]));
  const answers = stories.map(({ id, need }) => ({ story: id, answer: need }));
  const reads = answers.map((_, index) => index + 1);
  return reads.find((read) => isGateOpen(tallyAnswers(poolFirstAnswers(answers.slice(0, read), keys), keys)));
}

const readersOfEachKind = 50;

function isGateOpen(tally: Tally): boolean {
  const danger = countNeed(tally, 'danger');
  return countNeed(tally, 'ordinary') >= 12 && countNeed(tally, 'worry') + danger >= 12 && danger >= 4;
}
