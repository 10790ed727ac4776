import { expect, test } from 'vitest';
import { references } from '#integrations/content-checks/checks/references.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const lesson = 'programme/mothers/at-home/first/en.mdx';

test('a link to a page that does not exist is told', () => {
  expect(told(references, { [lesson]: swap('to="help"', 'to="helpp"') })).toEqual([
    `content/programme/mothers/at-home/first/en.mdx:31   [references/go]
  The link leads to "helpp", and no such page is open.
  Did you mean "help"?
  A reader who follows the link would reach a page that does not exist.`,
  ]);
});

test.each([
  'home',
  'course',
  'about',
  'mothers/at-home',
  'mothers/at-home/second',
  'mothers/at-home/at-the-door',
  'help#advice',
])('a link to %s is sound', (to) => {
  expect(told(references, { [lesson]: swap('<Go to="help">', `<Go to="${to}"> `) })).toEqual([]);
});

test('a link to a module that is only announced is told', () => {
  expect(told(references, { [lesson]: swap('to="help"', 'to="mothers/later"') })[0]).toContain('[references/go]');
});

test('a picture, a contact, and the picture of a module must exist', () => {
  const findings = told(references, {
    [lesson]: (text) => text.replace('<Picture id="table"', '<Picture id="tabel"').replace('"helpers"', '"helper"'),
    'programme/mothers/later/module.yaml': swap('picture: table', 'picture: chair'),
  });
  expect(findings[0]).toContain('<Picture id="tabel"> names nothing that exists. There is: table.');
  expect(findings[1]).toContain('Did you mean "helpers"?');
  expect(findings[2]).toContain('There is no drawing pictures/chair.svg.');
});
