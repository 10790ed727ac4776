import type { WorryCheck, WorryCheckWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const worryCheckRules: KindRules<WorryCheck, WorryCheckWords> = {
  named: ({ questions, endings }) => [
    ...questions.map(({ id }, index) => ({
      what: 'question',
      id,
      path: ['questions', index],
      scope: 'questions',
      hurt: 'Two questions would have the same words.',
    })),
    ...endings.map(({ outcome }, index) => ({
      what: 'ending',
      id: outcome,
      path: ['endings', index],
      scope: 'endings',
      hurt: 'A mother would see one ending twice, with other numbers.',
    })),
  ],
  cited: ({ questions, endings }) => [
    ...questions.flatMap(({ sources }, index) =>
      sources.map((id, at) => ({ id, path: ['questions', index, 'sources', at] })),
    ),
    ...endings.flatMap(({ sources }, index) =>
      sources.map((id, at) => ({ id, path: ['endings', index, 'sources', at] })),
    ),
  ],
  told: ({ questions, endings }, words) => [
    {
      what: 'question',
      path: ['questions'],
      wanted: questions.map(({ id }) => id),
      there: Object.keys(words.questions),
    },
    {
      what: 'ending',
      path: ['endings'],
      wanted: endings.map(({ outcome }) => outcome),
      there: Object.keys(words.endings),
    },
  ],
};
