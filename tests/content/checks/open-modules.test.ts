import { expect, test } from 'vitest';
import { openModules } from '#integrations/content-checks/checks/open-modules.ts';
import { told } from '#tests/support/content/findings.ts';
import { choicePath } from '#tests/support/content/practice/choice.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const module = 'programme/mothers/at-home/module.yaml';
test('a part with stories and with questions that come back is left alone', () => {
  expect(told(openModules)).toEqual([]);
});

test('a part that names no questions to come back is told, with those it could name', () => {
  expect(told(openModules, { [module]: swap('again: at-breakfast\n', '') })[0]).toContain(
    'Expected `again:` with the id of a choice of two questions or more: at-breakfast.',
  );
});

test('questions that come back are a choice of this part', () => {
  expect(told(openModules, { [module]: swap('again: at-breakfast', 'again: first') })[0]).toContain(
    '[open-modules/again]\n  "first" is no practice of "at-home" with two questions to choose in.',
  );
});

test('one question is too few to come back', () => {
  const one = (text: string) => text.slice(0, text.indexOf('  - id: what-else'));
  expect(told(openModules, { [`${choicePath}/activity.yaml`]: one })[0]).toContain('[open-modules/again]');
});

test('seven stories and a short talk are too little', () => {
  const seven = (text: string) => text.slice(0, text.lastIndexOf('  - id: story-'));
  expect(told(openModules, { [`${storyPath}/activity.yaml`]: seven })[0]).toContain(
    '[open-modules/practice]\n  "at-home" is open, with neither 8 stories in one set nor a talk of 12 nodes.',
  );
});
