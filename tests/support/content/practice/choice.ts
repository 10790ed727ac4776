import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const choicePath = 'programme/mothers/at-home/practice/at-breakfast';

export const goodChoice: GoodPractice = {
  path: choicePath,
  activity: `kind: choice
id: at-breakfast
questions:
  - id: first-word
    pick: one
    options:
      - { id: greet, fits: true }
      - { id: demand, fits: false, misconception: at-once }
    sources: [parent-page]
    key: { status: draft }
  - id: what-else
    pick: several
    options:
      - { id: tired, fits: true }
      - { id: hungry, fits: true }
      - { id: nothing, fits: false, misconception: it-will-pass }
    sources: [parent-page]
    key: { status: draft }
`,
  words: (locale) => `kind: choice
STATE
${titled(locale)}questions:
${question(locale, 'first-word', ['greet', 'demand'])}${question(locale, 'what-else', ['tired', 'hungry', 'nothing'])}`,
};

function question(locale: TestLocale, id: string, options: readonly string[]): string {
  const { title, sentence, say, short } = testWords[locale];
  const told = options.map((option) => `      ${option}: { text: ${say}, after: ${short} }\n`).join('');
  return `  ${id}:\n    title: ${title}\n    text: ${sentence}\n    options:\n${told}`;
}
