import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const orderPath = 'programme/mothers/at-home/practice/step-by-step';

export const goodOrder: GoodPractice = {
  path: orderPath,
  activity: `kind: order
id: step-by-step
tasks:
  - id: late-again
    steps: [ask, breathe, eat]
    pairs:
      - { id: calm-first, first: breathe, then: ask, misconception: at-once }
    sources: [parent-page]
    key: { status: draft }
`,
  words: orderWords,
};

function orderWords(locale: TestLocale): string {
  const { title, sentence, say, short } = testWords[locale];
  const steps = ['ask', 'breathe', 'eat'].map((step) => `      ${step}: ${say}\n`).join('');
  return `kind: order
STATE
${titled(locale)}tasks:
  late-again:
    title: ${title}
    text: ${sentence}
    steps:
${steps}    pairs:
      calm-first: ${short}
`;
}
