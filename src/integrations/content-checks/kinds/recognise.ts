import type { Recognise, RecogniseWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const recogniseRules: KindRules<Recognise, RecogniseWords> = {
  named: ({ stories }) =>
    stories.map(({ id }, index) => ({
      what: 'story',
      id,
      path: ['stories', index],
      scope: 'programme',
      hurt: 'Her answer to one story would be shown as her answer to the other.',
    })),
  cited: ({ stories }) =>
    stories.flatMap(({ sources }, index) => sources.map((id, at) => ({ id, path: ['stories', index, 'sources', at] }))),
  told: ({ stories }, words) => [
    { what: 'story', path: ['stories'], wanted: stories.map(({ id }) => id), there: Object.keys(words.stories) },
  ],
};
