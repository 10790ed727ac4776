import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const techniquesPath = 'programme/mothers/at-home/practice/two-chats';

const chats = {
  team: ['nothing', 'find', 'nothing', 'isolate'],
  game: ['nothing', 'trust', 'nothing', 'press', 'nothing'],
};

export const goodTechniques: GoodPractice = {
  path: techniquesPath,
  activity: `kind: techniques
id: two-chats
chats:
${Object.entries(chats)
  .map(
    ([chat, steps]) => `  - id: ${chat}
    messages:
${steps.map((step, index) => `      - { id: ${chat}-${'abcde'.charAt(index)}, step: ${step}, misconception: words-are-only-words }\n`).join('')}    sources: [parent-page]
    key: { status: draft }
`,
  )
  .join('')}`,
  words: (locale) => `kind: techniques
STATE
${titled(locale)}chats:
${Object.entries(chats)
  .map(([chat, steps]) => chatWords(locale, chat, steps.length))
  .join('')}`,
};

function chatWords(locale: TestLocale, chat: string, count: number): string {
  const { title, sentence, short, say } = testWords[locale];
  const told = [...'abcde']
    .slice(0, count)
    .map((letter) => `      ${chat}-${letter}: { from: Noor, text: ${say}, why: ${short} }\n`)
    .join('');
  return `  ${chat}:\n    title: ${title}\n    text: ${sentence}\n    messages:\n${told}`;
}
