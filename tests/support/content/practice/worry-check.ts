import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const checkPath = 'programme/mothers/at-home/practice/what-was-seen';

const aCheck = `kind: worry-check
id: what-was-seen
questions:
  - { id: hurt, about: danger, sources: [parent-page] }
  - { id: weeks, about: worry, sources: [parent-page] }
  - { id: else, about: worry, sources: [parent-page] }
endings:
  - { outcome: call, contacts: [helpers], sources: [parent-page] }
  - { outcome: advice, contacts: [helpers], sources: [parent-page] }
  - { outcome: stay, contacts: [helpers], sources: [parent-page] }
`;

export const goodWorryCheck: GoodPractice = { path: checkPath, activity: aCheck, words: checkWords };

function checkWords(locale: TestLocale): string {
  const { sentence, short } = testWords[locale];
  const question = (id: string) => `  ${id}:\n    ask: ${short}\n    such: ${sentence}\n`;
  return `kind: worry-check
STATE
${titled(locale)}questions:
${['hurt', 'weeks', 'else'].map(question).join('')}endings:
  call: ${sentence}
  advice: ${sentence}
  stay: ${short}
`;
}
