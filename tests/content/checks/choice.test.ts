import { expect, test } from 'vitest';
import { choice } from '#integrations/content-checks/checks/choice.ts';
import { wordsFit } from '#integrations/content-checks/checks/words-fit.ts';
import { told } from '#tests/support/content/findings.ts';
import { choicePath } from '#tests/support/content/practice/choice.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const activity = `${choicePath}/activity.yaml`;

test('the good questions are left alone', () => {
  expect(told(choice)).toEqual([]);
});

test('a question with one to choose and two that fit is told', () => {
  const second = swap('{ id: demand, fits: false, misconception: at-once }', '{ id: demand, fits: true }');
  expect(told(choice, { [activity]: second })).toEqual([
    `content/${activity}:6   [choice/fits]
  Of the question "first-word", 2 of 2 options fit. With pick: one exactly one fits.
  Change an option, or the way of picking.
  A mother could choose nothing that we would choose too, or could not choose anything else.`,
  ]);
});

test('a question with several to choose in which everything fits is told', () => {
  const all = swap('{ id: nothing, fits: false, misconception: it-will-pass }', '{ id: nothing, fits: true }');
  expect(told(choice, { [activity]: all })[0]).toContain('[choice/fits]');
});

const four = (text: string) => {
  const [head = '', first = ''] = text.split(/(?= {2}- id: first-word)/);
  const one = first.slice(0, first.indexOf('  - id: what-else'));
  return head + ['first-word', 'b', 'c', 'd'].map((id) => one.replace('first-word', id)).join('');
};
const words = (text: string) => {
  const [head = '', first = ''] = text.split(/(?= {2}first-word:)/);
  const one = first.slice(0, first.indexOf('  what-else:'));
  return head + ['first-word', 'b', 'c', 'd'].map((id) => one.replace('first-word', id)).join('');
};

test('what fits standing at one place each time is told', () => {
  expect(told(choice, { [activity]: four })[0]).toContain(
    'The option that fits is number 1 in 4 of 4 questions. Expected at most two in three at one place.',
  );
});

test('what fits being the longest most of the time is told, in the language where it is', () => {
  const long = (text: string) => words(text).replaceAll('greet: { text: ', 'greet: { text: Good morning to you. ');
  const findings = told(choice, { [activity]: four, [`${choicePath}/en.yaml`]: long });
  expect(findings.filter((one) => one.includes('[choice/longest-fits]'))).toHaveLength(1);
});

test('an option without words is told', () => {
  const gone = (text: string) => text.replace(/ {6}tired: .*\n/, '');
  expect(told(wordsFit, { [`${choicePath}/en.yaml`]: gone })[0]).toContain('The option "tired" has no words.');
});
