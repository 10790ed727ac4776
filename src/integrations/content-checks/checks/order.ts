import { canBeOrdered, findTurned, hasOneOrder, type Pair } from '#domain/practice/order/pairs.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import type { Task } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Pairs name steps of their task, some order keeps them all, more than one does, and the first one shown does not. */
export const order: ContentCheck = {
  id: 'order',
  severity: 'error',
  purpose: 'Steps can be put in more than one right order, and do not stand in one at the start.',
  check: (content) =>
    ofKind(content, 'order').flatMap((one) =>
      one.activity.data.tasks.flatMap((task, index) => {
        const unknown = unknownSteps(one, task, index);
        // Whether an order is right can be judged once every pair speaks of steps that exist.
        return unknown.length > 0 ? unknown : orders(one, task, index);
      }),
    ),
};

type OrderContent = ContentOfKind<'order'>;

function unknownSteps({ activity }: OrderContent, { steps, pairs }: Task, index: number): Finding[] {
  return pairs.flatMap((pair, at) =>
    (['first', 'then'] as const)
      .filter((end) => !steps.includes(pair[end]))
      .map((end) =>
        tell('order/unknown-step', spotIn(activity, 'tasks', index, 'pairs', at, end), {
          found: `The pair "${pair.id}" speaks of "${pair[end]}", and the task has no such step.`,
          mend: didYouMean(pair[end], steps) || 'Name a step of this task.',
          hurt: 'A mother would read about a step that she never saw.',
        }),
      ),
  );
}

function orders({ activity }: OrderContent, task: Task, index: number): Finding[] {
  const { id, steps } = task;
  const pairs = pairsOf(task);
  const say = (rule: string, found: string, mend: string, hurt: string) => [
    tell(`order/${rule}`, spotIn(activity, 'tasks', index, rule === 'solved' ? 'steps' : 'pairs'), {
      found,
      mend,
      hurt,
    }),
  ];
  if (!canBeOrdered(pairs, steps))
    return say(
      'circle',
      `The pairs of "${id}" go round in a circle, so that no order keeps them all.`,
      'Take out or turn round one of them.',
      'Whatever a mother did, she would be told to do it the other way.',
    );
  if (hasOneOrder(pairs, steps))
    return say(
      'only-one',
      `Only one order of "${id}" keeps all its pairs.`,
      'Take out a pair that does not matter much.',
      'Real life has more than one good order, and a mother would be told off for a good one.',
    );
  if (findTurned(pairs, steps).length === 0)
    return say(
      'solved',
      `The steps of "${id}" stand in a right order at the start.`,
      'Begin with another order.',
      'There would be nothing to think about.',
    );
  return [];
}

function pairsOf({ pairs }: Task): Pair[] {
  return pairs.map(({ misconception, ...pair }) => ({ ...pair, idea: misconception }));
}
