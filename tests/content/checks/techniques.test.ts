import { expect, test } from 'vitest';
import { techniques } from '#integrations/content-checks/checks/techniques.ts';
import { told } from '#tests/support/content/findings.ts';
import { techniquesPath } from '#tests/support/content/practice/techniques.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const path = `${techniquesPath}/activity.yaml`;
const set = (id: string, before: string, after: string) =>
  swap(`id: ${id}, step: ${before}`, `id: ${id}, step: ${after}`);

test('too few harmless messages are told, and too many', () => {
  expect(told(techniques, { [path]: set('team-a', 'nothing', 'find') })[0]).toBe(`content/${path}:3   [techniques/share]
  4 of 9 messages have nothing wrong. Expected at least 8 messages, and 50% to 65% of them harmless.
  Add messages, or take some out.
  A mother would learn from the set itself to suspect, or to trust, before she has read a message.`);
  expect(told(techniques, { [path]: set('team-b', 'find', 'nothing') }).join()).toContain('[techniques/share]');
});

test('four of the same in a row are told', () => {
  const findings = told(techniques, { [path]: set('team-d', 'isolate', 'nothing') });
  expect(findings.join()).not.toContain('[techniques/same-in-a-row]');
  const long = told(techniques, {
    [path]: (text) => set('game-b', 'trust', 'nothing')(set('team-d', 'isolate', 'nothing')(text)),
  });
  expect(long.join()).toContain('Four messages in a row have the same answer.');
});

test('an answer that never fits is told', () => {
  expect(told(techniques, { [path]: set('game-b', 'trust', 'press') })[0]).toContain('No message is for: trust.');
});

test('a chat that shows how it is done, step by step, is told', () => {
  const findings = told(techniques, {
    [path]: (text) => set('team-a', 'nothing', 'trust')(set('game-d', 'press', 'nothing')(text)),
  });
  expect(findings.join()).toContain('The chat "team" has 3 messages that are not harmless.');
});

test('a message of more than 25 words is told, in any language', () => {
  const words = `${techniquesPath}/nl.yaml`;
  const [first] = told(techniques, {
    [words]: (text) => text.replace('text: Ik ben blij dat je er bent.', `text: ${'woord '.repeat(25)}woord.`),
  });
  expect(first).toContain('[techniques/too-long]');
  expect(first).toContain('In Dutch (nl) the message "team-a" has 26 words.');
});

test.each(['Come to example.org.', 'Write to @somebody.', 'Look at https://x.'])(
  '"%s" leads to a real place',
  (text) => {
    const words = `${techniquesPath}/en.yaml`;
    const findings = told(techniques, { [words]: swap('text: I am glad that you are here.', `text: "${text}"`) });
    expect(findings[0]).toContain('[techniques/pointer]');
  },
);
