import { expect, test } from 'vitest';
import { lessonLength } from '#integrations/content-checks/checks/lesson-length.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const lesson = 'programme/mothers/at-home/first/en.mdx';
const more = (words: number) => swap('</Moment>', `${'more '.repeat(words)}\n\n</Moment>`);

test('a lesson that is too long is told with its words', () => {
  expect(told(lessonLength, { [lesson]: more(200) })[0]).toMatch(
    /The lesson has 5\d\d words\. Expected 300 to 450\.\n {2}Shorten it, or make two lessons of it\./,
  );
});

test('a lesson that is too short is told', () => {
  const short = (text: string) => text.slice(0, text.indexOf('<Moment>')) + 'Sit down.\n';
  expect(told(lessonLength, { [lesson]: short })[0]).toContain('The lesson has 2 words.');
});

test('translations follow their source', () => {
  expect(told(lessonLength, { [lesson.replace('en.mdx', 'nl.mdx')]: more(200) })).toEqual([]);
});
