import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { modulesOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck, type Spot } from '../content-check.ts';
import { namedThings } from '../kinds/all-kinds.ts';
import { repeats } from '../shared/repeats.ts';

/** No id is given twice where one place would have to choose between two things. */
export const uniqueIds: ContentCheck = {
  id: 'unique-ids',
  severity: 'error',
  purpose: 'Ids are unique: stories over the whole programme, the others where they are looked up.',
  check: (content) => [
    ...things(content),
    ...steps(content),
    ...contacts(content),
    ...modules(content),
    ...plainLists(content),
  ],
};

interface Named extends Spot {
  id: string;
}

/** Stories, nodes, choices: each sort where its ids are looked up. */
function things(content: Content): Finding[] {
  const byPlace = Map.groupBy(namedThings(content), ({ what, scope }) => `${what} in ${scope}`);
  return [...byPlace.values()].flatMap((named) => twice(named[0]!.what, named, named[0]!.hurt));
}

/** Lessons and practice of a module share one address. */
function steps(content: Content): Finding[] {
  return modulesOf(content).flatMap(({ module }) => {
    if (module?.data.status !== 'open') return [];
    const { lessons, practice } = module.data;
    return twice(
      'step',
      [
        ...lessons.map((id, index) => ({ id, ...spotIn(module, 'lessons', index) })),
        ...practice.map((id, index) => ({ id, ...spotIn(module, 'practice', index) })),
      ],
      'Two pages would have one address, and a reader would find only one of them.',
    );
  });
}

function contacts(content: Content): Finding[] {
  const named = content.contacts.flatMap(({ contacts }) =>
    (contacts?.data.contacts ?? []).map(({ id }, index) => ({
      id,
      file: contacts?.file ?? '',
      line: contacts?.lineOf(['contacts', index]) ?? 1,
    })),
  );
  return twice('contact', named, 'Somebody who needs one number would be shown another.');
}

function modules(content: Content): Finding[] {
  return content.tracks.flatMap(({ track }) =>
    track === undefined
      ? []
      : twice(
          'module',
          track.data.modules.map((id, index) => ({ id, ...spotIn(track, 'modules', index) })),
          'A part of the course would be listed twice.',
        ),
  );
}

function plainLists(content: Content): Finding[] {
  const { sources, locales, situations } = content;
  return [
    ...(sources === undefined
      ? []
      : twice(
          'source',
          sources.data.sources.map(({ id }, index) => ({ id, ...spotIn(sources, 'sources', index) })),
          'A claim would be shown with the wrong source.',
        )),
    ...(situations === undefined
      ? []
      : twice(
          'situation',
          situations.data.situations.map(({ id }, index) => ({ id, ...spotIn(situations, 'situations', index) })),
          'Somebody in danger would read the words of another situation.',
        )),
    ...(locales === undefined
      ? []
      : twice(
          'language',
          locales.data.locales.map(({ id }, index) => ({ id, ...spotIn(locales, 'locales', index) })),
          'A language would be offered twice.',
        )),
  ];
}

function twice(kind: string, named: readonly Named[], hurt: string): Finding[] {
  return repeats(named).map(({ first, again }) =>
    tell(`unique-ids/${kind}`, again, {
      found: `The ${kind} id "${again.id}" is given a second time.`,
      expected: `It stands first at ${first.file}:${first.line}.`,
      mend: 'Give this one an id of its own. An id that is already published stays with the older one.',
      hurt,
    }),
  );
}
