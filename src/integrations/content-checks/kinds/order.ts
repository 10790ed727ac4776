import type { Order, OrderWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const orderRules: KindRules<Order, OrderWords> = {
  named: ({ tasks }) => [
    ...tasks.map(({ id }, index) => ({
      what: 'task',
      id,
      path: ['tasks', index],
      scope: 'tasks',
      hurt: 'One of the two tasks would never be shown.',
    })),
    ...tasks.flatMap(({ steps, pairs }, index) => [
      ...steps.map((id, at) => ({
        what: 'step',
        id,
        path: ['tasks', index, 'steps', at],
        scope: `steps of ${index}`,
        hurt: 'The same step would stand in the list twice.',
      })),
      ...pairs.map(({ id }, at) => ({
        what: 'pair',
        id,
        path: ['tasks', index, 'pairs', at],
        scope: `pairs of ${index}`,
        hurt: 'A mother would read the reason for another pair.',
      })),
    ]),
  ],
  cited: ({ tasks }) =>
    tasks.flatMap(({ sources }, index) => sources.map((id, at) => ({ id, path: ['tasks', index, 'sources', at] }))),
  told: ({ tasks }, words) => [
    { what: 'task', path: ['tasks'], wanted: tasks.map(({ id }) => id), there: Object.keys(words.tasks) },
    ...tasks.flatMap(({ id, steps, pairs }) => {
      const said = words.tasks[id];
      if (said === undefined) return [];
      return [
        { what: 'step', path: ['tasks', id, 'steps'], wanted: steps, there: Object.keys(said.steps) },
        {
          what: 'pair',
          path: ['tasks', id, 'pairs'],
          wanted: pairs.map((pair) => pair.id),
          there: Object.keys(said.pairs),
        },
      ];
    }),
  ],
};
