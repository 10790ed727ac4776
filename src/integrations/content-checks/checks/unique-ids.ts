import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { modulesOf, storiesOf, talksOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck, type Spot } from '../content-check.ts';
import { repeats } from '../shared/repeats.ts';

/** No id is given twice where one place would have to choose between two things. */
export const uniqueIds: ContentCheck = {
  id: 'unique-ids',
  severity: 'error',
  purpose: 'Ids are unique: stories over the whole programme, the others where they are looked up.',
  check: (content) => [
    ...stories(content),
    ...steps(content),
    ...talks(content),
    ...contacts(content),
    ...modules(content),
    ...plainLists(content),
  ],
};

interface Named extends Spot {
  id: string;
}

function stories(content: Content): Finding[] {
  const named = storiesOf(content).map(({ story, file, line }) => ({ id: story.id, file, line }));
  return twice('story', named, 'Her answer to one story would be shown as her answer to the other.');
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

function talks(content: Content): Finding[] {
  return talksOf(content).flatMap(({ activity }) => {
    const nodes = activity.data.nodes.map(({ id }, index) => ({ id, ...spotIn(activity, 'nodes', index) }));
    const choices = activity.data.nodes.flatMap((node, index) =>
      'choices' in node
        ? twice(
            'choice',
            node.choices.map(({ id }, at) => ({ id, ...spotIn(activity, 'nodes', index, 'choices', at) })),
            'Two answers to the child would have the same words.',
          )
        : [],
    );
    return [...twice('node', nodes, 'A choice would lead to one of two places, by chance.'), ...choices];
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
  const { sources, locales } = content;
  return [
    ...(sources === undefined
      ? []
      : twice(
          'source',
          sources.data.sources.map(({ id }, index) => ({ id, ...spotIn(sources, 'sources', index) })),
          'A claim would be shown with the wrong source.',
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
