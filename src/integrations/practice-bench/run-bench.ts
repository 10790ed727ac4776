import { proposeForms, type ProposedForms } from '#domain/evaluation/forms/propose-forms.ts';
import type { Heard } from '#domain/practice/recognise/learner.ts';
import { seededChance } from '#platform/chance.ts';
import type { Story } from '#schemas/activity.ts';
import { checkBelowGate, findGate } from './below-gate.ts';
import { runChangeGroups, type ChangeRow } from './change-groups.ts';
import { checkLearners, hearCourse, type Verdict } from './check-learners.ts';
import { sizeOf, wholeCourse, type Size } from './course.ts';
import type { LearnerName } from './criteria.ts';
import { checkTwins, findUnevenTwins } from './check-twins.ts';

export interface BenchResult {
  /** All stories, and those a sentence looks back on after the last of them. */
  stories: Size;
  course: Size;
  /** After how many stories of the course a sentence becomes possible; undefined while the course is too short. */
  gate: number | undefined;
  verdicts: readonly Verdict[];
  heard: readonly { learner: LearnerName; heard: Heard }[];
  /** Share of fair groups that seem to lean, by how unevenly the halves of pairs are told. */
  uneven: readonly { storySpread: number; leaning: number }[];
  changes: readonly ChangeRow[];
  forms: ProposedForms;
}

/** Everything the bench finds out about these stories, in the order of the course. */
export function runBench(stories: readonly Story[]): BenchResult {
  return {
    stories: sizeOf(stories.map(({ need }) => need)),
    course: sizeOf(wholeCourse(stories)),
    gate: findGate(stories),
    verdicts: [...checkLearners(stories), checkBelowGate(stories), ...checkTwins(stories)],
    heard: hearCourse(stories),
    uneven: [0.1, 0.2, 0.4].map((storySpread) => ({ storySpread, leaning: findUnevenTwins(storySpread) })),
    changes: runChangeGroups(),
    forms: proposeForms(stories, seededChance(1)),
  };
}
