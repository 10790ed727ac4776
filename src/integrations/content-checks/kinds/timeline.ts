import type { Timeline, TimelineWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const timelineRules: KindRules<Timeline, TimelineWords> = {
  named: ({ timelines }) => [
    ...timelines.map(({ id }, index) => ({
      what: 'timeline',
      id,
      path: ['timelines', index],
      scope: 'timelines',
      hurt: 'One of the two would be told with the words of the other.',
    })),
    ...timelines.flatMap(({ weeks }, index) =>
      weeks.map(({ id }, at) => ({
        what: 'week',
        id,
        path: ['timelines', index, 'weeks', at],
        scope: `weeks of ${index}`,
        hurt: 'A mother would read the same week twice.',
      })),
    ),
  ],
  cited: ({ timelines }) =>
    timelines.flatMap(({ sources }, index) =>
      sources.map((id, at) => ({ id, path: ['timelines', index, 'sources', at] })),
    ),
  told: ({ timelines }, words) => [
    {
      what: 'timeline',
      path: ['timelines'],
      wanted: timelines.map(({ id }) => id),
      there: Object.keys(words.timelines),
    },
    ...timelines.flatMap(({ id, weeks }) => {
      const said = words.timelines[id];
      if (said === undefined) return [];
      const path = ['timelines', id, 'weeks'];
      return [{ what: 'week', path, wanted: weeks.map((week) => week.id), there: Object.keys(said.weeks) }];
    }),
  ],
};
