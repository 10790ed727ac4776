import type { Content, ModuleContent } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { reservedNames } from '#reader/layout.ts';
import { didYouMean } from '#reader/nearest.ts';
import type { DataFile } from '#reader/parse-yaml.ts';
import { spotIn, tell, type ContentCheck, type Spot } from '../content-check.ts';

/** Folders carry the ids of what is in them, and lists and folders agree. */
export const folders: ContentCheck = {
  id: 'folders',
  severity: 'error',
  purpose: 'Folder names are the ids of what they hold, and every list agrees with its folders.',
  check: (content) => [
    ...content.tracks.flatMap(({ id, track }) => (track ? sameName('track', id, track) : [])),
    ...content.editions.flatMap(({ id, edition }) => (edition ? sameName('edition', id, edition) : [])),
    ...content.contacts.flatMap(({ country, contacts }) =>
      contacts && contacts.data.country !== country
        ? [otherName('country', contacts.data.country, country, contacts)]
        : [],
    ),
    ...content.tracks.flatMap((track) => checkTrack(content, track)),
  ],
};

function checkTrack(content: Content, { folder, track, modules }: Content['tracks'][number]): Finding[] {
  const listed = track?.data.modules ?? [];
  const there = modules.map(({ id }) => id);
  const spot = (id: string) => (track ? spotIn(track, 'modules', listed.indexOf(id)) : { file: folder, line: 1 });
  return [
    ...compare('module', listed, there, spot, (id) => `${content.root}/${folder}/${id}`),
    ...modules.flatMap((module) => checkModule(content, module)),
  ];
}

function checkModule(content: Content, { id, folder, module, lessons, practice }: ModuleContent): Finding[] {
  if (module === undefined) return content.files.has(`${folder}/module.yaml`) ? [] : [noModuleFile(content, folder)];
  const open: { lessons: string[]; practice: string[] } =
    module.data.status === 'open' ? module.data : { lessons: [], practice: [] };
  const path = (step: string) => `${content.root}/${folder}/${step}`;
  return [
    ...sameName('module', id, module),
    ...practice.flatMap((one) => (one.activity ? sameName('practice', one.id, one.activity) : [])),
    ...compare(
      'lesson',
      open.lessons,
      lessons.map((lesson) => lesson.id),
      (lesson) => spotIn(module, 'lessons', open.lessons.indexOf(lesson)),
      path,
    ),
    ...compare(
      'practice',
      open.practice,
      practice.map((one) => one.id),
      (one) => spotIn(module, 'practice', open.practice.indexOf(one)),
      (one) => path(`practice/${one}`),
    ),
    ...[...open.lessons, ...open.practice]
      .filter((step) => [...reservedNames, 'index'].includes(step))
      .map((step) =>
        tell('folders/reserved-name', spotIn(module, 'id'), {
          found: `"${step}" cannot be the id of a lesson or practice: the name has another meaning.`,
          mend: 'Choose another id.',
          hurt: 'The page would never be built.',
        }),
      ),
  ];
}

/** Entries without a folder, and folders without an entry. */
function compare(
  kind: string,
  listed: readonly string[],
  there: readonly string[],
  spotOfEntry: (id: string) => Spot,
  folderOf: (id: string) => string,
): Finding[] {
  const spare = there.filter((id) => !listed.includes(id));
  return [
    ...listed
      .filter((id) => !there.includes(id))
      .map((id) =>
        tell(`folders/no-${kind}`, spotOfEntry(id), {
          found: `The ${kind} "${id}" is listed, and there is no folder ${folderOf(id)} with its texts.`,
          mend: didYouMean(id, spare) || 'Write it, or take it off the list.',
          hurt: 'A reader would follow the course to a page that does not exist.',
        }),
      ),
    ...spare.map((id) =>
      tell(
        `folders/unlisted-${kind}`,
        { file: folderOf(id), line: 1 },
        {
          found: `The folder "${id}" holds a ${kind} that nothing lists.`,
          mend:
            didYouMean(id, listed) ||
            `Add it to the list of the ${kind === 'module' ? 'track' : 'open module'}, or take it away.`,
          hurt: 'What its author wrote would never be shown to anybody.',
        },
      ),
    ),
  ];
}

function sameName(kind: string, folder: string, file: DataFile<{ id: string }>): Finding[] {
  return file.data.id === folder ? [] : [otherName(kind, file.data.id, folder, file)];
}

function otherName(kind: string, id: string, folder: string, file: DataFile<object>): Finding {
  return tell('folders/other-name', spotIn(file, kind === 'country' ? 'country' : 'id'), {
    found: `The ${kind} has the id "${id}" and lies under the name "${folder}".`,
    expected: 'The two are the same.',
    mend: 'Rename the folder; when the id is published already, keep the id.',
    hurt: 'Links and saved places in the course would lead nowhere.',
  });
}

function noModuleFile(content: Content, folder: string): Finding {
  return tell(
    'folders/no-module-file',
    { file: `${content.root}/${folder}/module.yaml`, line: 1 },
    {
      found: 'This module has texts and no module.yaml.',
      mend: 'Write module.yaml with its id, its status and its picture.',
      hurt: 'A whole part of the course would be missing.',
    },
  );
}
