import { mainTrack } from '#domain/programme/address.ts';
import { findLoadedWord } from '../content-checks/shared/loaded-words.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { pathText } from '#reader/schema-words.ts';
import type { DataFile } from '#reader/parse-yaml.ts';
import type { Edition, LocalContact } from '#schemas/edition.ts';

/** What an edition may choose from. */
export type Known = {
  languages: readonly string[];
  tracks: readonly string[];
  countries: readonly string[];
};

/** What is wrong with an edition that has the right shape: names that mean nothing, words that are missing, days out of order. */
export function findEditionTrouble(file: DataFile<Edition>, known: Known): Finding[] {
  return rules.flatMap((rule) =>
    rule(file.data, known).map(({ rule: name, path, ...words }) => ({
      check: `edition/${name}`,
      file: file.file,
      line: file.lineOf(path),
      expected: '',
      ...words,
    })),
  );
}

type Trouble = { rule: string; path: readonly PropertyKey[] } & Pick<Finding, 'found' | 'mend' | 'hurt'> &
  Partial<Pick<Finding, 'expected'>>;
type Rule = (edition: Edition, known: Known) => Trouble[];

const noSite = "A municipality's own site could not be made.";

const namesExist: Rule = ({ languages, tracks, country }, known) => [
  ...languages.flatMap((id, at) =>
    unknown(known.languages, id, ['languages', at], `"${id}" is no language of the course.`),
  ),
  ...tracks.flatMap((id, at) => unknown(known.tracks, id, ['tracks', at], `There is no track "${id}".`)),
  ...unknown(known.countries, country, ['country'], `There are no contacts for the country "${country}".`),
];

function unknown(known: readonly string[], id: string, path: readonly PropertyKey[], found: string): Trouble[] {
  if (known.includes(id)) return [];
  const expected = `There is: ${known.join(', ')}.`;
  return [
    {
      rule: 'unknown',
      path,
      found,
      expected,
      mend: didYouMean(id, known) || 'Correct it, or take it out.',
      hurt: noSite,
    },
  ];
}

const nothingTwice: Rule = ({ languages, tracks, contacts }) => [
  ...repeats(languages).map((at) => twice(['languages', at], `The language "${languages[at]}"`)),
  ...repeats(tracks).map((at) => twice(['tracks', at], `The track "${tracks[at]}"`)),
  ...repeats(contacts.map(({ id }) => id)).map((at) => twice(['contacts', at], `The contact "${contacts[at]?.id}"`)),
];

function repeats(ids: readonly string[]): number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

function twice(path: readonly PropertyKey[], what: string): Trouble {
  const mend = 'Keep one of the two, or give the second an id of its own.';
  return { rule: 'twice', path, found: `${what} stands here a second time.`, mend, hurt: noSite };
}

const hasTheCourse: Rule = ({ tracks }) =>
  tracks.includes(mainTrack)
    ? []
    : [
        {
          rule: 'no-course',
          path: ['tracks'],
          found: `The track "${mainTrack}" is left out.`,
          mend: `Add "${mainTrack}" to the tracks; the others are yours to choose.`,
          hurt: 'Every page would offer a course that is not there.',
        },
      ];

const wordsInEveryLanguage: Rule = (edition) => {
  const { name, welcome, publisher, contacts } = edition;
  const texts: [readonly PropertyKey[], Readonly<Record<string, string>> | undefined][] = [
    [['name'], name],
    [['welcome'], welcome],
    [['publisher', 'department'], publisher?.department],
    ...contacts.flatMap(({ what, know, hours }, at): typeof texts => [
      [['contacts', at, 'what'], what],
      [['contacts', at, 'know'], know],
      [['contacts', at, 'hours'], hours],
    ]),
  ];
  return texts.flatMap(([path, words]) =>
    edition.languages
      .filter((language) => words !== undefined && words[language] === undefined)
      .map((language) => ({
        rule: 'words-missing',
        path,
        found: `"${pathText(path)}" says nothing in "${language}", and the edition has that language.`,
        mend: `Add a line "${language}:" below it, or take "${language}" out of the languages.`,
        hurt: 'Whoever reads in that language would meet a hole or a foreign text.',
      })),
  );
};

const datesFollow: Rule = ({ contacts }) =>
  contacts.flatMap(({ checked, nextCheck }, at) =>
    checked < nextCheck && nextCheck <= aYearAfter(checked)
      ? []
      : [
          {
            rule: 'next-check',
            path: ['contacts', at, 'nextCheck'],
            found: `The next check, ${nextCheck}, does not lie within a year after the last one, ${checked}.`,
            mend: 'Set the day of the next check, at most a year ahead.',
            hurt: 'A number that no longer works would stay on the page.',
          },
        ],
  );

/** @param day ISO 8601, as the result, which may be a 29th of February that the year has not; days are only compared. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** Words without a dot name no server. A reader who sees one address and reaches another cannot tell a mistake from a trap. */
const shownIsReached: Rule = (edition) =>
  websOf(edition).flatMap(({ path, web: { show, url } }) => {
    const { hostname, username } = new URL(url);
    const seen = URL.parse(show.includes('://') ? show : `https://${show}`)?.hostname;
    if (username === '' && (!seen?.includes('.') || bare(seen) === bare(hostname))) return [];
    return [
      {
        rule: 'other-address',
        path,
        found: `"${show}" is shown, and the link leads to "${url}".`,
        expected: 'The address that is shown begins with the server that the link leads to.',
        mend: `Write "show: ${hostname}", with the path if you like, or correct the url.`,
        hurt: 'Somebody in need would arrive somewhere else than the page says.',
      },
    ];
  });

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

/** What stands in titles, addresses and at the foot of every page. */
const neutralName: Rule = ({ name, id, site, publisher }) => {
  const shown: [readonly PropertyKey[], string][] = [
    [['id'], id],
    [['site'], site ?? ''],
    ...Object.entries(name).map(([locale, text]): [readonly PropertyKey[], string] => [['name', locale], text]),
    ...Object.entries(publisher?.department ?? {}).map(([locale, text]): [readonly PropertyKey[], string] => [
      ['publisher', 'department', locale],
      text,
    ]),
  ];
  return shown.flatMap(([path, text]) => {
    const word = findLoadedWord(text);
    if (word === undefined) return [];
    return [
      {
        rule: 'loaded-word',
        path,
        found: `"${text}" holds the word "${word}".`,
        expected: 'It is seen from outside: in titles, in the history of the browser, at the foot of every page.',
        mend: 'Choose everyday words: "close by", "together", "department of Youth".',
        hurt: 'A mother, or her child, could be found out by a tab or the history of a shared phone.',
      },
    ];
  });
};

/** A copied example keeps its town in names and streets, where no address gives it away. */
const noTownOfExamples: Rule = (edition) => {
  if (edition.invented) return [];
  return textsOf(edition).flatMap(({ path, text }) => {
    const town = EXAMPLE_TOWNS.find((name) => text.toLowerCase().includes(name.toLowerCase()));
    if (town === undefined) return [];
    return [
      {
        rule: 'example-left',
        path,
        found: `"${text}" still comes from the example.`,
        mend: 'Write your own words here, or take the line or its whole block out.',
        hurt: 'Readers would look for a town and people that do not exist.',
      },
    ];
  });
};

const EXAMPLE_TOWNS = ['Voorbeeldstad', 'Waterdorp'];

/** Every text of a value, with its path. */
function textsOf(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The ending `.example` belongs to nobody (RFC 2606). Invented editions use nothing else; real ones never do. */
const examplesStayExamples: Rule = (edition) =>
  addressesOf(edition).flatMap(({ path, host }) => {
    const isExample = /(^|\.)example$/.test(host);
    if (isExample === edition.invented) return [];
    return [
      isExample
        ? {
            rule: 'example-left',
            path,
            found: `"${host}" ends in ".example", so it exists nowhere.`,
            mend: 'Put your own address here, or take the line or its whole block out; the command reminds you of it.',
            hurt: 'Whoever follows it would reach nobody.',
          }
        : {
            rule: 'invented-but-real',
            path,
            found: `The edition is invented, and "${host}" belongs to somebody.`,
            mend: 'Is it a real edition? Then take out "invented: true". If not, use addresses that end in .example.',
            hurt: 'Somebody in need would ask people who know nothing of it.',
          },
    ];
  });

function addressesOf({
  site,
  leaveTo,
  publisher,
  contacts,
  statements,
}: Edition): { path: PropertyKey[]; host: string }[] {
  const links: [PropertyKey[], string | undefined][] = [
    [['site'], site],
    [['leaveTo'], leaveTo === 'built-in' ? undefined : leaveTo],
    [['publisher', 'email'], publisher?.email],
    [['publisher', 'web'], publisher?.web?.url],
    ...contacts.flatMap(({ web, email, source }, at): typeof links => [
      [['contacts', at, 'web'], web?.url],
      [['contacts', at, 'email'], email],
      [['contacts', at, 'source'], source],
    ]),
    [['statements', 'accessibility', 'status', 'register'], statements?.accessibility.status?.register.url],
    [['statements', 'accessibility', 'complaints'], statements?.accessibility.complaints.url],
    [['statements', 'privacy', 'notice'], statements?.privacy.notice?.url],
    [['statements', 'privacy', 'officer'], statements?.privacy.officer],
    [['statements', 'privacy', 'complaints'], statements?.privacy.complaints.url],
  ];
  return links.flatMap(([path, link]) => (link === undefined ? [] : [{ path, host: hostOf(link) }]));
}

function websOf({ publisher, contacts, statements }: Edition): { path: PropertyKey[]; web: Web }[] {
  const webs: [PropertyKey[], Web | undefined][] = [
    [['publisher', 'web'], publisher?.web],
    ...contacts.map(({ web }, at): (typeof webs)[number] => [['contacts', at, 'web'], web]),
    [['statements', 'accessibility', 'status', 'register'], statements?.accessibility.status?.register],
    [['statements', 'accessibility', 'complaints'], statements?.accessibility.complaints],
    [['statements', 'privacy', 'complaints'], statements?.privacy.complaints],
  ];
  return webs.flatMap(([path, web]) => (web === undefined ? [] : [{ path, web }]));
}

type Web = NonNullable<LocalContact['web']>;

function hostOf(link: string): string {
  return link.includes('://') ? new URL(link).hostname : link.slice(link.lastIndexOf('@') + 1).toLowerCase();
}

const rules: readonly Rule[] = [
  namesExist,
  nothingTwice,
  hasTheCourse,
  wordsInEveryLanguage,
  datesFollow,
  shownIsReached,
  neutralName,
  examplesStayExamples,
  noTownOfExamples,
];
