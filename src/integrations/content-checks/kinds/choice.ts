import type { Choice, ChoiceWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const choiceRules: KindRules<Choice, ChoiceWords> = {
  named: ({ questions }) => [
    ...questions.map(({ id }, index) => ({
      what: 'question',
      id,
      path: ['questions', index],
      scope: 'questions',
      hurt: 'One of the two questions would never be asked.',
    })),
    ...questions.flatMap(({ options }, index) =>
      options.map(({ id }, at) => ({
        what: 'option',
        id,
        path: ['questions', index, 'options', at],
        scope: `options of ${index}`,
        hurt: 'A mother who chose one thing would read about another.',
      })),
    ),
  ],
  cited: ({ questions }) =>
    questions.flatMap(({ sources }, index) =>
      sources.map((id, at) => ({ id, path: ['questions', index, 'sources', at] })),
    ),
  told: ({ questions }, words) => [
    {
      what: 'question',
      path: ['questions'],
      wanted: questions.map(({ id }) => id),
      there: Object.keys(words.questions),
    },
    ...questions.flatMap(({ id, options }) => {
      const said = words.questions[id];
      if (said === undefined) return [];
      const path = ['questions', id, 'options'];
      return [{ what: 'option', path, wanted: options.map((option) => option.id), there: Object.keys(said.options) }];
    }),
  ],
};
