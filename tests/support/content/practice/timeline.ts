import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const timelinePath = 'programme/mothers/at-home/practice/some-weeks';

const weekIds = ['first', 'second', 'third', 'fourth', 'fifth'];
const weeks = `    weeks:
      - { id: first }
      - { id: second }
      - { id: third, better: true }
      - { id: fourth }
      - { id: fifth }
    sources: [parent-page]
    key: { status: draft }
`;

export const goodTimeline: GoodPractice = {
  path: timelinePath,
  activity: `kind: timeline
id: some-weeks
timelines:
  - id: autumn
    need: ordinary
    about: growing-up
    twin: spring
    misconceptions: { sooner: looks-are-a-sign }
${weeks}  - id: spring
    need: worry
    about: other-need
    twin: autumn
    band: { from: 3, to: 4 }
    misconceptions: { sooner: secrecy-is-a-sign, later: it-will-pass }
${weeks}`,
  words: (locale) => `kind: timeline
STATE
${titled(locale)}timelines:
${story(locale, 'autumn')}${story(locale, 'spring')}`,
};

function story(locale: TestLocale, id: string): string {
  const { title, sentence, short, say } = testWords[locale];
  const told = weekIds.map((week) => `      ${week}: { text: ${sentence}, note: ${short} }\n`).join('');
  return `  ${id}:\n    title: ${title}\n    text: ${sentence}\n    weeks:\n${told}    else: ${short}\n    say: ${say}\n`;
}
