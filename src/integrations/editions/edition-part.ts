import type { Edition } from '#schemas/edition.ts';
import type { Core } from './read-core.ts';

/** Which files of the core an edition has. */
export type EditionPart = {
  has: (file: string) => boolean;
  /** Whether a block `<!--n:if languages.nl-->` or `<!--n:if tracks.team-->` is kept. Of other blocks: yes. */
  keeps: (condition: readonly string[]) => boolean;
  /** Whether it has every track of the core. */
  isWhole: boolean;
};

/** Folders below a language are tracks, and so a page belongs to a language and perhaps to a track. */
export function partOf(core: Core, edition: Edition): EditionPart {
  const languages = new Set(edition.languages);
  const tracks = new Set(edition.tracks);
  const known = languagesOf(core);
  const has = (file: string): boolean => {
    const [folder = '', track = '', ...rest] = file.split('/');
    if (folder === 'search') return languages.has(track.replace(/(?:-text)?\.js$/, ''));
    return !known.has(folder) || (languages.has(folder) && (rest.length === 0 || tracks.has(track)));
  };
  return {
    has,
    keeps: ([list = '', id = '']) =>
      list === 'languages'
        ? languages.has(id)
        : list === 'tracks'
          ? tracks.has(id)
          : list !== 'default' || edition.languages[0] === id,
    isWhole: core.templates.every(({ file }) => !languages.has(file.split('/')[0] ?? '') || has(file)),
  };
}

/** Folders with a start page are languages. */
function languagesOf(core: Core): ReadonlySet<string> {
  return new Set(core.templates.flatMap(({ file }) => /^([a-z]{2,3})\/index\.html$/.exec(file)?.[1] ?? []));
}
