import { hearSentences, learners, type Heard } from '#domain/practice/recognise/learner.ts';
import { seededChance } from '#platform/chance.ts';
import type { Need, Story } from '#schemas/activity.ts';
import { nameSize, takePool, wholeCourse, type Size } from './course.ts';
import { criteria, type Criterion, type LearnerName, type Limit } from './criteria.ts';

/** What became of a criterion. `value` is a share, exact to the reader. */
export type Verdict =
  | { state: 'holds' | 'fails'; says: string; pool: string; value: number; limit: Limit }
  | { state: 'waits'; says: string; pool: string; lacks: string; limit: Limit };

/** Every criterion about single readers, on the first stories of the course that make its pool. */
export function checkLearners(stories: readonly Story[]): Verdict[] {
  const hear = remembering(stories);
  return criteria.map((criterion) => {
    const says = `${criterion.learner} hears ${criterion.hears.join(' or ')}`;
    const pool = `${nameSize(criterion.size)}${criterion.keys === 'right' ? '' : ', 12% of keys off'}`;
    const { limit } = criterion;
    const heard = hear(criterion);
    if ('lacks' in heard) return { state: 'waits', says, pool, lacks: tellLack(heard.lacks), limit };
    return judge(says, pool, share(criterion.hears.reduce((sum, sentence) => sum + heard[sentence], 0)), limit);
  });
}

/** What each reader hears after the whole course as it is now. */
export function hearCourse(stories: readonly Story[]): { learner: LearnerName; heard: Heard }[] {
  return learnerNames.map((learner) => ({ learner, heard: hearAll(learner, wholeCourse(stories), 'right') }));
}

export function judge(says: string, pool: string, value: number, limit: Limit): Verdict {
  const holds = 'least' in limit ? value >= limit.least : value <= limit.most;
  return { state: holds ? 'holds' : 'fails', says, pool, value, limit };
}

export const learnerNames = Object.keys(learners) as LearnerName[];

const readers = 4000;
const seed = 20_260;

/** Takes away what adding up 1/4000 leaves behind. */
function share(value: number): number {
  return Math.round(value * readers) / readers;
}

function remembering(stories: readonly Story[]): (criterion: Criterion) => Heard | { lacks: Size } {
  const known = new Map<string, Heard>();
  return ({ size, learner, keys }) => {
    const pool = takePool(stories, size);
    if ('lacks' in pool) return pool;
    const name = [learner, nameSize(size), keys].join();
    const heard = known.get(name) ?? hearAll(learner, pool.needs, keys);
    known.set(name, heard);
    return heard;
  };
}

function hearAll(learner: LearnerName, needs: readonly Need[], keys: Criterion['keys']): Heard {
  const noise = keys === 'right' ? { storySpread: 0.4, misplacedKeys: 0 } : { storySpread: 0.8, misplacedKeys: 0.12 };
  return hearSentences(learners[learner], { needs, readers, chance: seededChance(seed), ...noise });
}

function tellLack(lacks: Size): string {
  const needed = Object.entries(lacks).filter(([, count]) => count > 0);
  return `${needed.map(([need, count]) => `${count} ${need}`).join(', ')} more`;
}
