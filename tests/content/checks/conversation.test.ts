import { expect, test } from 'vitest';
import { conversation } from '#integrations/content-checks/checks/conversation.ts';
import { told } from '#tests/support/content/findings.ts';
import { talkPath } from '#tests/support/content/practice/conversation.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const path = `${talkPath}/activity.yaml`;
const say = (before: string, after: string) => told(conversation, { [path]: swap(before, after) });

test('a dangling choice is told with the node that was meant', () => {
  expect(say('{ id: greet, to: smile }', '{ id: greet, to: smlie }')).toEqual([
    `content/${path}:12   [conversation/missing-node]
  Choice "greet" leads to "smlie", and no node has that id.
  Did you mean "smile"?
  A learner taking this choice would reach an empty page.`,
  ]);
});

test('a start that does not exist is told', () => {
  expect(say('start: knock', 'start: nock')[0]).toContain(
    'The conversation starts at "nock", and no node has that id.',
  );
});

test('both exits lead to an ending of their kind', () => {
  expect(say('leave: left', 'leave: smile')[0]).toContain('"leave" leads to "smile", which is no ending "left-room".');
  expect(say('afraid: unsafe', 'afraid: left')[0]).toContain(
    '"afraid" leads to "left", which is no ending "not-safe".',
  );
});

test('a node that no choice leads to is told; the exits need none', () => {
  const findings = say('{ id: later, to: tomorrow }', '{ id: later, to: knock }');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('No choice leads to "tomorrow".');
});

test('a circle without an ending is told at each of its nodes', () => {
  const findings = told(conversation, {
    [path]: (text) => text.replace('to: together', 'to: knock').replace('to: tomorrow', 'to: smile'),
  });
  expect(findings.filter((finding) => finding.includes('[conversation/endless]'))).toHaveLength(3);
});

test('a door that stays closed is told, though the conversation can end', () => {
  const findings = say('{ id: sorry, to: knock }', '{ id: sorry, to: tomorrow }');
  expect(findings).toEqual([
    `content/${path}:19   [conversation/closed-for-good]
  At "turned-away" the door is closed, and no choice leads back to an open one.
  Add a choice with which the parent can make good.
  A mother would learn that one wrong sentence is never forgiven.`,
  ]);
});
