import { organiserPages, standingPages } from '#domain/programme/address.ts';
import { componentsOf, type ComponentUse } from '#reader/body.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { modulesOf, proseOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Links, drawings and cards name things that exist. Sources, terms, sentences and editions have checks of their own. */
export const references: ContentCheck = {
  id: 'references',
  severity: 'error',
  purpose: 'Internal links, pictures and contacts all exist.',
  check: (content) => [...components(content), ...modulePictures(content)],
};

const hurts: Readonly<Record<string, string>> = {
  Go: 'A reader who follows the link would reach a page that does not exist.',
  Picture: 'A page would have a hole where a drawing belongs.',
  Contact: 'Somebody who needs help would find no number here.',
};

function components(content: Content): Finding[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    Go: targetsOf(content),
    Picture: content.pictures.map(({ id }) => id),
    Contact: content.contacts.flatMap(({ contacts }) => contacts?.data.contacts.map(({ id }) => id) ?? []),
  };
  return proseOf(content).flatMap(({ prose }) =>
    Object.entries(known).flatMap(([name, ids]) =>
      componentsOf(prose.body, name).flatMap((use) => check(use, prose.file, ids)),
    ),
  );
}

function check(use: ComponentUse, file: string, known: readonly string[]): Finding[] {
  const id = (use.attributes['to'] ?? use.attributes['id'] ?? '').replace(/#.*$/, '');
  if (id === '' || known.includes(id)) return [];
  return [
    tell(
      `references/${use.name.toLowerCase()}`,
      { file, line: use.line },
      {
        found:
          use.name === 'Go'
            ? `The link leads to "${id}", and no such page is open.`
            : `<${use.name} id="${id}"> names nothing that exists.`,
        expected: known.length <= 16 ? `There is: ${known.join(', ')}.` : '',
        mend: didYouMean(id, known) || 'Correct it, or take it out.',
        hurt: hurts[use.name] ?? '',
      },
    ),
  ];
}

/** What `<Go to>` may name: pages, open modules and their steps. Announced modules have no page yet. */
export function targetsOf(content: Content): string[] {
  const modules = modulesOf(content).flatMap(({ folder, module }) => {
    if (module?.data.status !== 'open') return [];
    const to = folder.replace(/^programme\//, '');
    return [to, ...[...module.data.lessons, ...module.data.practice].map((step) => `${to}/${step}`)];
  });
  return ['home', 'course', ...standingPages, ...organiserPages, ...modules];
}

function modulePictures(content: Content): Finding[] {
  const known = content.pictures.map(({ id }) => id);
  return modulesOf(content).flatMap(({ module }) =>
    module === undefined || known.includes(module.data.picture)
      ? []
      : [
          tell('references/picture', spotIn(module, 'picture'), {
            found: `There is no drawing pictures/${module.data.picture}.svg.`,
            mend: didYouMean(module.data.picture, known) || 'Draw it, or choose another.',
            hurt: hurts['Picture'] ?? '',
          }),
        ],
  );
}
