import { testWords, titled } from '../good-texts.ts';
import type { GoodPractice } from './good-practice.ts';

export const caseTablePath = 'programme/mothers/at-home/practice/round-the-table';

const seats = {
  municipality: 'now',
  police: 'now',
  prosecutor: 'later',
  'youth-care': 'now',
  school: 'later',
  'mental-health': 'later',
  'child-protection': 'later',
  probation: 'not',
  ngo: 'not',
  family: 'now',
};
const cards = ['message', 'jacket', 'bicycle', 'letter', 'picture'];
const measures = ['talk', 'visit', 'place', 'inquiry', 'warning', 'search'];
const steps = ['friday', 'month', 'half-year'];

export const goodCaseTable: GoodPractice = {
  path: caseTablePath,
  activity: `kind: case-table
id: round-the-table
audience: professionals
seats:
${Object.entries(seats)
  .map(([role, seat]) => `  - { role: ${role}, seat: ${seat} }\n`)
  .join('')}cards:
  - { id: message, from: school, reach: table }
  - { id: jacket, from: school, reach: none }
  - { id: bicycle, from: police, reach: table }
  - { id: letter, from: police, reach: none }
  - { id: picture, from: youth-care, reach: some, with: [police], differ: true }
measures:
  - { id: talk, sort: help, by: municipality, view: needed, hears: true }
  - { id: visit, sort: help, by: youth-care, view: possible }
  - { id: place, sort: help, by: school, view: possible }
  - { id: inquiry, sort: limit, by: police, view: needed }
  - { id: warning, sort: limit, by: police, view: possible }
  - { id: search, sort: limit, by: police, view: too-much }
steps: [${steps.join(', ')}]
sources: [parent-page]
key: { status: draft }
`,
  words: (locale) => {
    const { title, sentence, short } = testWords[locale];
    const each = (ids: readonly string[], said: string) => ids.map((id) => `  ${id}: ${said}\n`).join('');
    return (
      `kind: case-table\nSTATE\n${titled(locale)}text: ${sentence}\nseats:\n${each(Object.keys(seats), short)}` +
      `cards:\n${each(cards, `{ text: ${sentence}, purpose: ${short}, why: ${short} }`)}` +
      `measures:\n${each(measures, `{ text: ${short}, why: ${short} }`)}` +
      `steps:\n${each(steps, `{ when: ${title}, fits: ${short}, heavier: ${short}, lighter: ${short} }`)}` +
      `unheard: ${short}\nturned: ${sentence}\n`
    );
  },
};
