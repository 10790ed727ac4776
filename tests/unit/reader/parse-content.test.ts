import { expect, test } from 'vitest';
import { componentsOf, headingsOf } from '#reader/body.ts';
import { activitiesOf, flattenUi, lessonsOf, storiesOf } from '#reader/walk.ts';
import { readTree, swap } from '#tests/support/content/read-tree.ts';
import { goodPractice } from '#tests/support/content/practice/good-practice.ts';
import { tellFinding } from '#integrations/content-checks/reports/tell-finding.ts';

const tell = (changes: Parameters<typeof readTree>[0]) => readTree(changes).findings.map(tellFinding).join('\n');

test('a sound course is read whole, without a finding', () => {
  const { content, findings } = readTree();
  expect(findings.map(tellFinding)).toEqual([]);
  expect(content.localeIds).toEqual(['en', 'nl', 'ar']);
  expect(content.tracks.map(({ id }) => id)).toEqual(['mothers']);
  expect(content.tracks[0]?.modules.map(({ id }) => id)).toEqual(['at-home', 'later']);
  expect(lessonsOf(content).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  expect(activitiesOf(content).map(({ id }) => id)).toEqual(goodPractice.map(({ path }) => path.replace(/.*\//, '')));
  expect(storiesOf(content)).toHaveLength(8);
  expect([...content.glossary.keys()].sort()).toEqual(['ar', 'en', 'nl']);
  expect(content.pictures.map(({ id }) => id)).toEqual(['table']);
});

test('a lesson is read with its headings, its components and their lines', () => {
  const lesson = lessonsOf(readTree().content)[0]?.texts.get('ar');
  expect(lesson?.data.title).toBe('مساء هادئ');
  expect(headingsOf(lesson!.body)).toHaveLength(2);
  expect(componentsOf(lesson!.body, 'Contact')).toEqual([
    { kind: 'component', name: 'Contact', attributes: { id: 'helpers' }, text: '', line: 45 },
  ]);
  expect(lesson!.body.blocks.filter(({ within }) => within === 'Say').map(({ text }) => text)).toEqual([
    'أنا سعيدة لأنك هنا.',
  ]);
});

test('interface strings are read by their dotted key', () => {
  const strings = flattenUi(readTree().content.ui.get('en')!.data);
  expect(strings.map(({ key }) => key)).toEqual(['site.tagline', 'course.minutes_one', 'course.minutes_other']);
});

test('a file that does not hold is absent, and the others are still there', () => {
  const { content, findings } = readTree({ 'glossary/nl.yaml': 'terms: [' });
  expect(findings).toHaveLength(1);
  expect(content.glossary.has('nl')).toBe(false);
  expect(content.files.has('glossary/nl.yaml')).toBe(true);
  expect(content.glossary.has('ar')).toBe(true);
});

test('a file of a slightly wrong name is told together with the right one', () => {
  const moved = { 'glossary/nl.yaml': undefined, 'glosary/nl.yaml': 'terms: {}' };
  expect(tell(moved)).toBe(`content/glosary/nl.yaml:1   [files/stray]
  No part of the course reads a file of this name at this place. The places are listed in src/reader/layout.ts.
  Did you mean "content/glossary/nl.yaml"?
  What its author wrote would never be shown to anybody.`);
});

test('an invalid file of languages names the language and leaves the rest readable', () => {
  const { content, findings } = readTree({ 'locales.yaml': swap('dir: rtl', 'dir: right-to-left') });
  expect(findings.map(tellFinding)).toEqual([
    `content/locales.yaml:18   [schema/unfit-value]
  "locales › 3 › dir" is "right-to-left". Expected one of "ltr", "rtl".
  Change the value.
  Nobody could open the site in any language.`,
  ]);
  expect(content.localeIds).toEqual([]);
  expect(content.glossary.size).toBe(3);
});

test('an interface file that is no JSON is told with its line', () => {
  expect(tell({ 'ui/nl.json': '{\n  "site": { "tagline": "x" \n}' })).toContain(
    'content/ui/nl.json:3   [schema/broken-yaml]',
  );
});
