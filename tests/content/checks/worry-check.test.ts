import { expect, test } from 'vitest';
import { worryCheck } from '#integrations/content-checks/checks/worry-check.ts';
import { told } from '#tests/support/content/findings.ts';
import { checkPath } from '#tests/support/content/practice/worry-check.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const path = `${checkPath}/activity.yaml`;
const say = (before: string, after: string) => told(worryCheck, { [path]: swap(before, after) });

test('danger first, an ending for every way to answer, somebody to call: nothing to say', () => {
  expect(told(worryCheck)).toEqual([]);
});

test('a question about danger below one about a worry is told', () => {
  const findings = told(worryCheck, {
    [path]: (text) =>
      text.replace('hurt, about: danger', 'hurt, about: worry').replace('weeks, about: worry', 'weeks, about: danger'),
  });
  expect(findings).toEqual([
    `content/${path}:5   [worry-check/danger-first]
  The question "weeks" asks about danger and comes after one about a worry.
  Move it up.
  A mother whose child is in danger now would answer other questions before she learns whom to call.`,
  ]);
});

test('a check that never asks about danger is told', () => {
  expect(say('about: danger', 'about: worry')[0]).toContain('No question asks about danger.');
});

test.each(['call', 'advice', 'stay'])('answers that lead to "%s" without such an ending are told', (outcome) => {
  const findings = told(worryCheck, {
    [path]: (text) => text.replace(`  - { outcome: ${outcome}, contacts: [helpers], sources: [parent-page] }\n`, ''),
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`lead to "${outcome}", and there is no such ending.`);
});

test('a contact that a country does not have is told', () => {
  expect(say('call, contacts: [helpers]', 'call, contacts: [helprs]')[0]).toContain('Did you mean "helpers"?');
});

test('an ending that says all is well is told, in every language', () => {
  const ending = (locale: string, text: string) =>
    told(worryCheck, { [`${checkPath}/${locale}.yaml`]: (words) => words.replace(/ {2}stay: .*/, `  stay: ${text}`) });
  expect(ending('en', 'There is no reason to worry.')[0]).toContain('The ending "stay" says "no reason to worry".');
  expect(ending('nl', 'Er is niets aan de hand.')).toHaveLength(1);
  expect(ending('ar', 'لا داعي للقلق.')).toHaveLength(1);
});
