import { expect, test } from 'vitest';
import { languages } from '#integrations/content-checks/checks/languages.ts';
import { told } from '#tests/support/content/findings.ts';
import { goodTree } from '#tests/support/content/good-tree.ts';

test('a missing translation is told with where it belongs and what to do', () => {
  expect(told(languages, { 'programme/mothers/at-home/second/ar.mdx': undefined })).toEqual([
    `content/programme/mothers/at-home/second/ar.mdx:1   [languages/missing-text]
  There is no Arabic (ar) text for lesson "second". Its source is content/programme/mothers/at-home/second/en.mdx.
  Copy the source to this path and translate it; \`npm run translated -- <file>\` then records what it translates.
  A mother who reads Arabic (ar) would have to read this in another language.`,
  ]);
});

test('urgent situations without words in one language are told', () => {
  expect(told(languages, { 'situations/ar.yaml': undefined })[0]).toContain(
    'There is no Arabic (ar) text for the words of the urgent situations.',
  );
});

/** Every step of the only module in one language, taken away. */
const withoutModule = (locale: string) =>
  Object.fromEntries(
    Object.keys(goodTree())
      .filter((path) => /^programme\/mothers\/at-home\/(?!words\/)/.test(path))
      .filter((path) => new RegExp(`/${locale}\\.(mdx|yaml)$`).test(path))
      .map((path) => [path, undefined]),
  );

test('a whole module may wait in a language that nobody reads instead of another', () => {
  expect(told(languages, withoutModule('ar'))).toEqual([]);
});

test('half a module may not wait', () => {
  const { 'programme/mothers/at-home/second/ar.mdx': _, ...others } = withoutModule('ar');
  expect(told(languages, others).length).toBe(Object.keys(others).length);
});

test('a language that others fall back on has every module', () => {
  expect(told(languages, withoutModule('nl'))).toHaveLength(Object.keys(withoutModule('nl')).length);
});

test('missing interface strings hurt everybody who uses the language', () => {
  expect(told(languages, { 'ui/nl.json': undefined })[0]).toContain(
    'Everybody who reads Dutch (nl) would meet buttons without words.',
  );
});

test('a text without its source is told once', () => {
  const [finding, ...others] = told(languages, { 'programme/mothers/at-home/second/en.mdx': undefined });
  expect(finding).toContain(
    'There is no English (en) text for lesson "second", and texts are written in that language first.',
  );
  expect(others).toEqual([]);
});

test('a listed lesson that exists in no language is told', () => {
  const gone = Object.fromEntries(
    ['en', 'nl', 'ar'].map((id) => [`programme/mothers/at-home/third/${id}.mdx`, undefined]),
  );
  expect(told(languages, gone)[0]).toContain('[languages/missing-source]');
});

test('a file in a language that the course does not have is told', () => {
  expect(told(languages, { 'glossary/nll.yaml': 'state: { review: draft }\nterms: {}\n' })).toEqual([
    `content/glossary/nll.yaml:1   [languages/unknown-language]
  "nll" is no language of the course. Languages: en, nl, ar.
  Did you mean "nl"?
  What its author wrote would never be shown to anybody.`,
  ]);
});

test('a broken translation is not told as missing', () => {
  expect(told(languages, { 'glossary/nl.yaml': 'terms: [' })).toEqual([]);
});
