import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const talkPath = 'programme/mothers/at-home/practice/at-the-door';

const aTalk = `kind: conversation
id: at-the-door
with: { who: child, gender: girl, age: 16 }
start: knock
leave: left
afraid: unsafe
sources: [parent-page]
nodes:
  - id: knock
    door: ajar
    choices:
      - { id: greet, to: smile }
      - { id: demand, to: turned-away }
  - id: smile
    door: open
    choices:
      - { id: sit, to: together }
      - { id: push, to: turned-away }
  - id: turned-away
    door: closed
    choices:
      - { id: sorry, to: knock }
      - { id: later, to: tomorrow }
  - { id: together, ending: closer }
  - { id: tomorrow, ending: another-day }
  - { id: left, ending: left-room }
  - { id: unsafe, ending: not-safe }
`;

export const goodConversation: GoodPractice = { path: talkPath, activity: aTalk, words: talkWords };

function talkWords(locale: TestLocale): string {
  const { sentence, short, say } = testWords[locale];
  const node = (id: string, choices: readonly string[]) =>
    `  ${id}:\n    thinks: ${short}\n${choices.length > 0 ? '    choices:\n' : ''}${choices.map((choice) => `      ${choice}: ${say}\n`).join('')}`;
  return `kind: conversation
STATE
${titled(locale)}name: Noor
scene: ${sentence}
nodes:
${node('knock', ['greet', 'demand'])}${node('smile', ['sit', 'push'])}${node('turned-away', ['sorry', 'later'])}${['together', 'tomorrow', 'left', 'unsafe'].map((id) => node(id, [])).join('')}`;
}
