import { planFieldSchema } from '#schemas/activity.ts';
import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const planPath = 'programme/mothers/at-home/practice/next-step';

const planFields = planFieldSchema.options;

const aPlan = `kind: plan
id: next-step
fields:
${planFields.map((id) => `  - { id: ${id}${id === 'who' ? ', ideas: [neighbour]' : id === 'number' ? ', contacts: [helpers]' : ''} }`).join('\n')}
sources: [parent-page]
`;

const aReflection = `kind: reflection
id: quiet-words
fields: [{ id: today }]
sources: [parent-page]
`;

export const goodPlan: GoodPractice = { path: planPath, activity: aPlan, words: planWords };
export const goodReflection: GoodPractice = {
  path: 'programme/mothers/at-home/practice/quiet-words',
  activity: aReflection,
  words: (locale) => `kind: reflection\nSTATE\n${titled(locale)}fields:\n${field(locale, 'today')}`,
};

function planWords(locale: TestLocale): string {
  const ideas = `    ideas:\n      neighbour: ${testWords[locale].short}\n`;
  const fields = planFields.map((id) => `${field(locale, id)}${id === 'who' ? ideas : ''}`);
  return `kind: plan\nSTATE\n${titled(locale)}fields:\n${fields.join('')}`;
}

function field(locale: TestLocale, id: string): string {
  const { short, sentence } = testWords[locale];
  return `  ${id}:\n    label: ${short}\n    ask: ${short}\n    such: ${sentence}\n`;
}
