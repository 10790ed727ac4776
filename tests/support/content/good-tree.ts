import { stringify } from 'yaml';
import { sourceHash } from '#reader/source-hash.ts';
import { testLocales, testWords, titled, type TestLocale } from './good-texts.ts';
import { goodPractice } from './practice/good-practice.ts';

/** Files by their path below `content/`. */
export type Tree = Record<string, string>;

/**
 * The smallest course in which every content check finds nothing: one track, one open and one announced module, one
 * practice of each kind, a page, in English, Dutch and Arabic.
 */
export function goodTree(): Tree {
  return {
    ...facts(),
    ...Object.assign({}, ...perLocale.map(([pattern, make]) => inEveryLocale(pattern, make))),
  };
}

/** `programme/…/words/<locale>.yaml` in every language; translations name the hash of the English text. */
function inEveryLocale(pattern: string, make: (locale: TestLocale) => string): Tree {
  const source = make('en').replace('STATE', 'state: { review: draft }');
  const entries = testLocales.map((locale) => {
    const state = locale === 'en' ? '' : `of: '${sourceHash(source)}', `;
    const text = make(locale).replace('STATE', `state: { ${state}review: draft }`);
    return [pattern.replace('<locale>', locale), text];
  });
  return Object.fromEntries(entries);
}

function facts(): Tree {
  return {
    'locales.yaml': stringify({
      source: 'en',
      locales: testLocales.map((id) => ({
        id,
        name: id,
        dir: id === 'ar' ? 'rtl' : 'ltr',
        format: id === 'ar' ? 'ar-u-nu-latn' : id,
        fallback: { en: [], nl: ['en'], ar: ['nl', 'en'] }[id],
        search: 'lunr',
      })),
    }),
    'sources.yaml': stringify({
      sources: [
        {
          id: 'parent-page',
          title: 'A page for parents',
          lang: 'en',
          publisher: 'An institute',
          url: 'https://example.org/parents',
          date: '2024',
          confidence: 'high',
        },
      ],
    }),
    'contacts/nl.yaml': stringify({ country: 'nl', contacts: [aContact()] }),
    'situations.yaml': stringify({
      situations: [{ id: 'now', picture: 'table', contacts: ['helpers'], part: 'first-step' }],
    }),
    'editions/base/edition.yaml': stringify({
      id: 'base',
      name: Object.fromEntries(testLocales.map((id) => [id, testWords[id].name])),
      languages: testLocales,
      country: 'nl',
      tracks: ['mothers'],
      leaveTo: 'built-in',
    }),
    'editions/base/tokens.css': ':root {}\n',
    'editions/base/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'pictures/table.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'programme/mothers/track.yaml': stringify({ id: 'mothers', modules: ['at-home', 'later'] }),
    'programme/mothers/later/module.yaml': stringify({
      status: 'announced',
      id: 'later',
      picture: 'table',
      minutes: 40,
    }),
    'programme/mothers/at-home/module.yaml': stringify({
      status: 'open',
      id: 'at-home',
      picture: 'table',
      lessons: ['first', 'second', 'third'],
      practice: goodPractice.map(({ path }) => path.replace(/.*\//, '')),
      again: 'at-breakfast',
    }),
    ...Object.fromEntries(goodPractice.map(({ path, activity }) => [`${path}/activity.yaml`, activity])),
  };
}

export function aContact(changes: object = {}) {
  return {
    id: 'helpers',
    name: 'Helpers',
    needs: ['danger', 'advice', 'talk', 'child'],
    phones: [{ show: '0800-2000', dial: '08002000' }],
    status: 'confirmed',
    sources: ['parent-page'],
    seen: '2025-01-31',
    checkedLive: 'never',
    nextCheck: '2026-01-31',
    free: true,
    dayAndNight: true,
    ...changes,
  };
}

export const sentenceIds = [
  'start',
  'one-sign',
  'advice-and-law',
  'before-you-call',
  'for-the-child',
  'afraid',
  'images',
  'ask-directly',
  'skip-this-part',
  'not-away',
  'most-saw-nothing',
  'interpreter',
];

const perLocale: readonly (readonly [string, (locale: TestLocale) => string])[] = [
  ['sources/<locale>.yaml', (locale) => `STATE\nsupports:\n  parent-page: ${testWords[locale].short}\n`],
  [
    'glossary/<locale>.yaml',
    (locale) =>
      `STATE\nterms:\n  drawn-in:\n    term: ${testWords[locale].term}\n    also: []\n    meaning: ${testWords[locale].short}\n`,
  ],
  [
    'sentences/<locale>.yaml',
    (locale) => `STATE\nsentences:\n${sentenceIds.map((id) => `  ${id}: ${testWords[locale].short}\n`).join('')}`,
  ],
  [
    'search/<locale>.yaml',
    (locale) => `passOver: []\nsynonyms:\n  - [${testWords[locale].title}, ${testWords[locale].name}]\n`,
  ],
  ['ui/<locale>.json', aUi],
  ['contacts/nl/<locale>.yaml', (locale) => `STATE\ncontacts:\n  helpers:\n    what: ${testWords[locale].short}\n`],
  [
    'situations/<locale>.yaml',
    (locale) =>
      `STATE\nsituations:\n  now:\n    name: ${testWords[locale].title}\n    step: ${testWords[locale].short}\n`,
  ],
  ['pages/urgent/<locale>.mdx', urgent],
  ['pages/help/<locale>.mdx', (locale) => `---\nSTATE\n${titled(locale)}---\n\n${standing}`],
  ['programme/mothers/words/<locale>.yaml', (locale) => `STATE\n${titled(locale)}`],
  ['programme/mothers/later/words/<locale>.yaml', moduleWords],
  ['programme/mothers/at-home/words/<locale>.yaml', moduleWords],
  ['programme/mothers/at-home/first/<locale>.mdx', lesson],
  ['programme/mothers/at-home/second/<locale>.mdx', lesson],
  ['programme/mothers/at-home/third/<locale>.mdx', lesson],
  ...goodPractice.map(({ path, words }) => [`${path}/<locale>.yaml`, words] as const),
];

const standing = sentenceIds.map((id) => `<Sentence id="${id}" />\n`).join('\n');

function urgent(locale: TestLocale): string {
  const { short } = testWords[locale];
  return `---
STATE
${titled(locale)}---

<Situations />

<Here id="first-step" />

## ${short}

<Contact id="helpers" />
`;
}

function aUi(locale: TestLocale): string {
  const { title, minutes } = testWords[locale];
  const plurals = Object.entries(minutes).map(([category, text]) => [`minutes_${category}`, text]);
  return JSON.stringify({ site: { tagline: title }, course: Object.fromEntries(plurals) }, null, 2);
}

function moduleWords(locale: TestLocale): string {
  const { short } = testWords[locale];
  return `STATE\n${titled(locale)}goals:\n  - ${short}\n  - ${short}\n`;
}

function lesson(locale: TestLocale): string {
  const { sentence, say, because, term, go, short } = testWords[locale];
  const paragraph = `${sentence} ${sentence} ${sentence}`;
  return `---
STATE
${titled(locale)}---

<Moment>

${paragraph}

</Moment>

<Picture id="table" />

## ${short}

${paragraph} <Source id="parent-page" />

${paragraph}

${paragraph} <Term id="drawn-in">${term}</Term>

## ${short}

- ${sentence}
- ${sentence}
- **${sentence}**

${paragraph}

${paragraph} <Go to="help">${go}</Go>.

<Say>

${say}

</Say>

<NotThis because="${because}">

${say}

</NotThis>

<Contact id="helpers" />

<Try>

${paragraph}

</Try>
`;
}
