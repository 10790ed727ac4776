import type { Plan, PlanWords, Reflection, ReflectionWords } from '#schemas/activity.ts';
import type { KindRules, NamedThing } from './kind-rules.ts';

/** A plan and a reflection alike: fields to write in, each with words. */
export const planRules: KindRules<Plan, PlanWords> = {
  named: (plan) => [
    ...fieldsOf(plan),
    ...plan.fields.flatMap(({ ideas }, index) =>
      ideas.map((id, at) => ({
        what: 'idea',
        id,
        path: ['fields', index, 'ideas', at],
        scope: `ideas of ${index}`,
        hurt: 'The same words would be offered twice.',
      })),
    ),
  ],
  cited,
  told: ({ fields }, words) => [
    { what: 'field', path: ['fields'], wanted: fields.map(({ id }) => id), there: Object.keys(words.fields) },
    ...fields.flatMap(({ id, ideas }) => {
      const said = words.fields[id];
      if (said === undefined) return [];
      return [{ what: 'idea', path: ['fields', id, 'ideas'], wanted: ideas, there: Object.keys(said.ideas ?? {}) }];
    }),
  ],
};

export const reflectionRules: KindRules<Reflection, ReflectionWords> = {
  named: fieldsOf,
  cited,
  told: ({ fields }, words) => [
    { what: 'field', path: ['fields'], wanted: fields.map(({ id }) => id), there: Object.keys(words.fields) },
  ],
};

function fieldsOf({ fields }: Plan | Reflection): NamedThing[] {
  return fields.map(({ id }, index) => ({
    what: 'field',
    id,
    path: ['fields', index],
    scope: 'fields',
    hurt: 'What she wrote in one field would stand in the other too.',
  }));
}

function cited({ sources }: Plan | Reflection) {
  return sources.map((id, at) => ({ id, path: ['sources', at] }));
}
