import { expect, test } from 'vitest';
import { situations } from '#integrations/content-checks/checks/situations.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

const page = 'pages/urgent/en.mdx';

test('a number that does not stand in the fuller text is told', () => {
  const contact = '<Contact id="helpers" />\n';
  expect(told(situations, { [page]: swap(contact, `<Here id="later" />\n\n## Later\n\n${contact}`) })).toEqual([
    `content/situations.yaml:5   [situations/other-number]
  The contact "helpers" does not stand in the part "first-step" of the page "urgent".
  Put <Contact> there, or take it out here.
  A table and a text that name different numbers cost a frightened reader her trust, and time.`,
  ]);
});

test('a number above all parts is for each of them', () => {
  const change = (text: string) =>
    text.replace('<Contact id="helpers" />\n', '').replace('<Here', '<Contact id="helpers" />\n\n<Here');
  expect(told(situations, { [page]: change })).toEqual([]);
});

test.each([
  ['no-part', 'part: first-step', 'part: first-stpe', 'Did you mean "first-step"?'],
  ['no-picture', 'picture: table', 'picture: tabel', 'Did you mean "table"?'],
  ['no-contact', '- helpers', '- helper', 'Did you mean "helpers"?'],
])('a row with %s is told', (rule, before, after, mend) => {
  const findings = told(situations, { 'situations.yaml': swap(before, after) });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`[situations/${rule}]`);
  expect(findings[0]).toContain(mend);
});

test('a place that stands twice in one text is told at the second', () => {
  const [finding] = told(situations, {
    'programme/mothers/at-home/first/nl.mdx': swap(
      '<Picture id="table" />',
      '<Here id="one" />\n\n<Picture id="table" />\n\n<Here id="one" />',
    ),
  });
  expect(finding).toContain('[situations/place-twice]');
  expect(finding).toContain('the first is in line');
});
