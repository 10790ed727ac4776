import type { CaseTable, CaseTableWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const caseTableRules: KindRules<CaseTable, CaseTableWords> = {
  named: ({ seats, cards, measures, steps }) => [
    ...seats.map(({ role }, index) => ({
      what: 'role',
      id: role,
      path: ['seats', index],
      scope: 'seats',
      hurt: 'One role would sit at the table twice, and another not at all.',
    })),
    ...cards.map(({ id }, index) => ({
      what: 'card',
      id,
      path: ['cards', index],
      scope: 'cards',
      hurt: 'A reader would see what we think of another card.',
    })),
    ...measures.map(({ id }, index) => ({
      what: 'measure',
      id,
      path: ['measures', index],
      scope: 'measures',
      hurt: 'Two measures would be chosen with one tap.',
    })),
    ...steps.map((id, index) => ({
      what: 'step',
      id,
      path: ['steps', index],
      scope: 'steps',
      hurt: 'A reader would read the same moment twice.',
    })),
  ],
  cited: ({ sources }) => sources.map((id, at) => ({ id, path: ['sources', at] })),
  told: ({ seats, cards, measures, steps }, words) => [
    { what: 'role', path: ['seats'], wanted: seats.map(({ role }) => role), there: Object.keys(words.seats) },
    { what: 'card', path: ['cards'], wanted: cards.map(({ id }) => id), there: Object.keys(words.cards) },
    { what: 'measure', path: ['measures'], wanted: measures.map(({ id }) => id), there: Object.keys(words.measures) },
    { what: 'step', path: ['steps'], wanted: steps, there: Object.keys(words.steps) },
  ],
};
