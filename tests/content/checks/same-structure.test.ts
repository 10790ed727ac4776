import { expect, test } from 'vitest';
import { sameStructure } from '#integrations/content-checks/checks/same-structure.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';
import { talkPath } from '#tests/support/content/practice/conversation.ts';

const lesson = 'programme/mothers/at-home/first/nl.mdx';

test('a component that a translation lacks is told with its place in the source', () => {
  expect(told(sameStructure, { [lesson]: swap('<Contact id="helpers" />\n', '') })).toEqual([
    `content/programme/mothers/at-home/first/nl.mdx:46   [same-structure/missing-part]
  <Contact id="helpers"> is missing here. It stands at content/programme/mothers/at-home/first/en.mdx:45.
  Put it at the same place in this text.
  A reader of Dutch (nl) would get another lesson than the others.`,
  ]);
});

test('a citation of another source is told as one missing and one too many', () => {
  const findings = told(sameStructure, { [lesson]: swap('<Source id="parent-page" />', '<Source id="other-page" />') });
  expect(findings.join('\n')).toContain('<Source id="parent-page"> is missing here.');
  expect(findings.join('\n')).toContain('<Source id="other-page"> stands here');
});

test('another link is told', () => {
  expect(told(sameStructure, { [lesson]: swap('<Go to="help">', '<Go to="about">') }).join('\n')).toContain(
    '<Go to="help"> is missing here.',
  );
});

test('a heading too many is told', () => {
  expect(told(sameStructure, { [lesson]: swap('<Say>', '## Nog iets\n\n<Say>') })[0]).toContain(
    'A heading "##" stands here, and content/programme/mothers/at-home/first/en.mdx does not have it.',
  );
});

test('blocks in another order are told once', () => {
  const findings = told(sameStructure, {
    [lesson]: (text) =>
      text.replace('<Contact id="helpers" />\n', '').replace('<Say>', '<Contact id="helpers" />\n\n<Say>'),
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('<Contact id="helpers"> stands here. At this place');
  expect(findings[0]).toContain('has <Say>.');
});

test('words in a sentence may stand in another order', () => {
  const swapped = (text: string) => {
    const term = /<Term id="drawn-in">.*?<\/Term>/.exec(text)?.[0] ?? '';
    return text.replace(` ${term}`, '').replace('<Source id="parent-page" />', `${term} <Source id="parent-page" />`);
  };
  expect(told(sameStructure, { [lesson]: swapped })).toEqual([]);
});

test('a choice without words in one language is told with its keys', () => {
  const [finding] = told(sameStructure, { [`${talkPath}/nl.yaml`]: (text) => text.replace(/ {6}greet: .*\n/, '') });
  expect(finding).toContain('"nodes › knock › choices › greet" has no words here.');
});

test('an urgent situation without words in one language is told', () => {
  const [finding] = told(sameStructure, { 'situations/ar.yaml': swap('  now:', '  nwo:') });
  expect(finding).toContain('"situations › now" has no words here.');
});

test('a place for links that a translation lacks is told', () => {
  const [finding] = told(sameStructure, { 'pages/urgent/nl.mdx': swap('<Here id="first-step" />\n', '') });
  expect(finding).toContain('<Here id="first-step"> is missing here.');
});

test('words that the source does not have are told once for the group they are in', () => {
  const more = (text: string) => `${text}  drwan-in:\n    term: a\n    also: []\n    meaning: b\n`;
  const findings = told(sameStructure, { 'glossary/ar.yaml': more });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('"terms › drwan-in" has words here, and content/glossary/en.yaml has none.');
});

test('a language may have as many other spellings as it needs', () => {
  expect(told(sameStructure, { 'glossary/nl.yaml': swap('also: []', 'also: [meegetrokken, meegesleept]') })).toEqual(
    [],
  );
});
