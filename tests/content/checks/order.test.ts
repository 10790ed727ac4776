import { expect, test } from 'vitest';
import { order } from '#integrations/content-checks/checks/order.ts';
import { wordsFit } from '#integrations/content-checks/checks/words-fit.ts';
import { told } from '#tests/support/content/findings.ts';
import { orderPath } from '#tests/support/content/practice/order.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const activity = `${orderPath}/activity.yaml`;
const pair = '      - { id: calm-first, first: breathe, then: ask, misconception: at-once }\n';
const withPair = (id: string, first: string, then: string) =>
  swap(pair, `${pair}      - { id: ${id}, first: ${first}, then: ${then}, misconception: at-once }\n`);

test('the good task is left alone', () => {
  expect(told(order)).toEqual([]);
});

test('a pair of a step that does not exist is told with the one that was meant', () => {
  expect(told(order, { [activity]: swap('first: breathe', 'first: breath') })).toEqual([
    `content/${activity}:7   [order/unknown-step]
  The pair "calm-first" speaks of "breath", and the task has no such step.
  Did you mean "breathe"?
  A mother would read about a step that she never saw.`,
  ]);
});

test.each([
  ['circle', 'pairs that go round in a circle', withPair('back', 'ask', 'breathe')],
  ['only-one', 'a task with a single right order', withPair('eat-last', 'ask', 'eat')],
  ['solved', 'a task that is right at the start', swap('[ask, breathe, eat]', '[breathe, ask, eat]')],
])('%s: %s is told', (rule, _, change) => {
  expect(told(order, { [activity]: change })[0]).toContain(`[order/${rule}]`);
});

test('a pair without words is told', () => {
  expect(told(wordsFit, { [`${orderPath}/en.yaml`]: swap('calm-first:', 'calm:') })[0]).toContain(
    'The pair "calm-first" has no words.',
  );
});
