import { stringify } from 'yaml';
import type { Need, Story } from '#schemas/activity.ts';
import { aStory } from '../a-story.ts';
import { testWords, titled, type TestLocale } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const storyPath = 'programme/mothers/at-home/practice/small-stories';

const needs: readonly Need[] = ['ordinary', 'worry', 'ordinary', 'ordinary', 'danger', 'ordinary', 'worry', 'ordinary'];

export const goodStories: readonly Story[] = needs.map((need, index) =>
  aStory({ id: `story-${'abcdefgh'.charAt(index)}`, need, about: need === 'ordinary' ? 'growing-up' : 'other-need' }),
);

export const goodRecognise: GoodPractice = {
  path: storyPath,
  activity: stringify({ kind: 'recognise', id: 'small-stories', stories: goodStories }),
  words: storyWords,
};

function storyWords(locale: TestLocale): string {
  const { title, sentence, short, say } = testWords[locale];
  const stories = goodStories.map(
    ({ id }) => `  ${id}:
    title: ${title}
    text: ${sentence} ${sentence} ${sentence} ${sentence}
    answers: { ordinary: ${short}, worry: ${short}, danger: ${short} }
    else: ${short}
    say: ${say}
`,
  );
  return `kind: recognise\nSTATE\n${titled(locale)}stories:\n${stories.join('')}`;
}
