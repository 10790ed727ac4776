import { expect, test } from 'vitest';
import { neutralOutside } from '#integrations/content-checks/checks/neutral-outside.ts';
import { findLoadedWord } from '#integrations/content-checks/shared/loaded-words.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a title with a loaded word is told', () => {
  const lesson = 'programme/mothers/at-home/first/en.mdx';
  expect(told(neutralOutside, { [lesson]: swap('title: A quiet evening', 'title: What radicalisation is') })).toEqual([
    `content/programme/mothers/at-home/first/en.mdx:3   [neutral-outside/loaded-word]
  The title "What radicalisation is" holds the word "radicalisation". What shows from outside is neutral: somebody may look over her shoulder.
  Say it in everyday words: "change", "close by", "what now".
  A mother, or her child, could be found out by a tab, an address or the history of a shared phone.`,
  ]);
});

test.each([
  ['programme/mothers/words/nl.yaml', 'title: Een rustige avond', 'title: Extremisme thuis'],
  ['programme/mothers/later/words/ar.yaml', 'title: مساء هادئ', 'title: ما هو التطرّف'],
  ['ui/nl.json', '"tagline": "Een rustige avond"', '"tagline": "Tegen jihad"'],
  ['programme/mothers/at-home/practice/small-stories/activity.yaml', 'id: story-a', 'id: extreme-story'],
  ['glossary/en.yaml', '  drawn-in:', '  radicalisation:'],
  ['pages/urgent/en.mdx', '<Here id="first-step" />', '<Here id="extremism" />'],
])('so is one in %s', (path, before, after) => {
  expect(told(neutralOutside, { [path]: swap(before, after) })[0]).toContain('[neutral-outside/loaded-word]');
});

test('a file name with a loaded word is told', () => {
  const picture = { 'pictures/terror.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  expect(told(neutralOutside, picture)[0]).toContain('The path "pictures/terror.svg" holds the word "terror".');
});

test('inside a text every word may stand', () => {
  expect(
    told(neutralOutside, {
      'glossary/en.yaml': swap('term: being drawn in', 'term: radicalisation'),
      'programme/mothers/at-home/first/en.mdx': swap('</Moment>', 'Jihad, terror.\n\n</Moment>'),
    }),
  ).toEqual([]);
});

test.each([
  ['Radicaal anders', 'radicaal'],
  ['De-radicalisering', 'radicalisering'],
  ['Wat is terreur?', 'terreur'],
  ['الإرهاب', 'الارهاب'],
  ['مُتَطَرِّف', 'متطرف'],
  ['الجهاد', 'الجهاد'],
  ['Aşırılık', 'aşırılık'],
  ['asiri-uclar', 'asiri'],
  ['Terörle yaşamak', 'terörle'],
])('"%s" is loaded', (text, word) => {
  expect(findLoadedWord(text)).toBe(word);
});

test.each(['Extra help', 'Trots op je kind', 'جهاز الهاتف', 'اجتهاد', 'Nazik olun', 'A quiet evening'])(
  '"%s" is not',
  (text) => {
    expect(findLoadedWord(text)).toBeUndefined();
  },
);
