import { componentsOf, type ComponentUse } from '#reader/body.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import type { ProseFile } from '#reader/parse-prose.ts';
import { proseOf } from '#reader/walk.ts';
import type { Situation } from '#schemas/reference.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { sourceLocale } from '../shared/languages.ts';

/**
 * The table of urgent situations says nothing that the page *Danger now* does not: each row leads to a part of it, and offers only
 * numbers that stand in that part, or above all parts. Whether translations have the same parts is the business of `same-structure`.
 */
export const situations: ContentCheck = {
  id: 'situations',
  severity: 'error',
  purpose: 'Every urgent situation has an icon, and a part of the page "Danger now" with the same numbers.',
  check: (content) => [
    ...(content.situations?.data.situations ?? []).flatMap((situation, index) => checkOne(content, situation, index)),
    ...proseOf(content).flatMap(({ prose }) => placesTwice(prose)),
  ],
};

/** Name of the page in `content/pages/`. */
const fullerPage = 'urgent';

function checkOne(content: Content, situation: Situation, index: number): Finding[] {
  const file = content.situations!;
  const page = content.pages.find(({ id }) => id === fullerPage)?.texts.get(sourceLocale(content) ?? '');
  const parts = page ? partsOf(page) : new Map<string, string[]>();
  const pictures = content.pictures.map(({ id }) => id);
  const contacts = content.contacts.flatMap(({ contacts }) => contacts?.data.contacts.map(({ id }) => id) ?? []);
  const there = [...(parts.get(above) ?? []), ...(parts.get(situation.part) ?? [])];
  const say = (rule: string, key: string, found: string, mend: string, hurt: string, at: number[] = []) =>
    tell(`situations/${rule}`, spotIn(file, 'situations', index, key, ...at), { found, mend, hurt });
  return [
    ...(pictures.includes(situation.picture)
      ? []
      : [
          say(
            'no-picture',
            'picture',
            `There is no icon pictures/${situation.picture}.svg.`,
            didYouMean(situation.picture, pictures) || 'Draw it, or choose another.',
            'A reader who finds her way by pictures would find a hole.',
          ),
        ]),
    ...(parts.has(situation.part)
      ? []
      : [
          say(
            'no-part',
            'part',
            `The page "${fullerPage}" has no <Here id="${situation.part}" />.`,
            didYouMean(situation.part, [...parts.keys()]) || 'Put it above the heading of the fuller text.',
            'Somebody in danger would follow a link that leads nowhere.',
          ),
        ]),
    ...situation.contacts.flatMap((id, at) => {
      if (!contacts.includes(id))
        return say(
          'no-contact',
          'contacts',
          `There is no contact "${id}".`,
          didYouMean(id, contacts) || `There is: ${contacts.join(', ')}.`,
          'Somebody in danger would find no number here.',
          [at],
        );
      if (!parts.has(situation.part) || there.includes(id)) return [];
      return say(
        'other-number',
        'contacts',
        `The contact "${id}" does not stand in the part "${situation.part}" of the page "${fullerPage}".`,
        'Put <Contact> there, or take it out here.',
        'A table and a text that name different numbers cost a frightened reader her trust, and time.',
        [at],
      );
    }),
  ];
}

/** What stands before the first part. No id can be empty. */
const above = '';

/** The contacts in each part of a text. */
function partsOf({ body }: ProseFile): Map<string, string[]> {
  const parts = new Map<string, string[]>([[above, []]]);
  let current = above;
  for (const { name, attributes } of componentsOf(body)) {
    const id = attributes['id'] ?? '';
    if (name === 'Here') parts.set((current = id), []);
    if (name === 'Contact') parts.get(current)?.push(id);
  }
  return parts;
}

function placesTwice(prose: ProseFile): Finding[] {
  const seen = new Map<string, ComponentUse>();
  return componentsOf(prose.body, 'Here').flatMap((use) => {
    const id = use.attributes['id'] ?? '';
    const first = seen.get(id);
    seen.set(id, first ?? use);
    if (first === undefined) return [];
    return tell(
      'situations/place-twice',
      { file: prose.file, line: use.line },
      {
        found: `<Here id="${id}" /> stands here a second time; the first is in line ${first.line}.`,
        mend: 'Give this one an id of its own.',
        hurt: 'A link would lead to the wrong part of the page.',
      },
    );
  });
}
