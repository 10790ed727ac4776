import { expect, test } from 'vitest';
import { folders } from '#integrations/content-checks/checks/folders.ts';
import { told } from '#tests/support/content/findings.ts';
import { storyPath } from '#tests/support/content/practice/recognise.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const modulePath = 'programme/mothers/at-home/module.yaml';

test('an id that is not the name of its folder is told', () => {
  expect(told(folders, { [modulePath]: swap('id: at-home', 'id: home') })).toEqual([
    `content/programme/mothers/at-home/module.yaml:2   [folders/other-name]
  The module has the id "home" and lies under the name "at-home". The two are the same.
  Rename the folder; when the id is published already, keep the id.
  Links and saved places in the course would lead nowhere.`,
  ]);
});

test.each([
  ['track', 'programme/mothers/track.yaml', 'id: mothers'],
  ['practice', `${storyPath}/activity.yaml`, 'id: small-stories'],
  ['edition', 'editions/base/edition.yaml', 'id: base'],
  ['country', 'contacts/nl.yaml', 'country: nl'],
])('so is that of a %s', (kind, path, line) => {
  const findings = told(folders, { [path]: swap(line, `${line.slice(0, line.indexOf(':'))}: be`) });
  expect(findings[0]).toContain(`The ${kind} has the id "be"`);
});

test('a misspelt lesson in the list is told from both sides', () => {
  const findings = told(folders, { [modulePath]: swap('- second', '- secnod') });
  expect(findings).toHaveLength(2);
  expect(findings[0]).toContain('The lesson "secnod" is listed, and there is no folder');
  expect(findings[0]).toContain('Did you mean "second"?');
  expect(findings[1]).toContain('The folder "second" holds a lesson that nothing lists.');
});

test('a module that the track lists and nobody wrote is told', () => {
  const findings = told(folders, { 'programme/mothers/track.yaml': swap('- later', '- later\n  - much-later') });
  expect(findings[0]).toContain('[folders/no-module]');
});

test('a module with words and no module.yaml is told', () => {
  expect(told(folders, { 'programme/mothers/later/module.yaml': undefined })[0]).toContain('[folders/no-module-file]');
});

test('a lesson cannot have a name that means something else', () => {
  const findings = told(folders, { [modulePath]: swap('- second', '- index') });
  expect(findings.join('\n')).toContain('"index" cannot be the id of a lesson or practice');
});
