/** Pages that are not part of a track, in every language. The id is the file name; it never changes. */
export const standingPages = [
  'ten-minutes',
  'urgent',
  'help',
  'glossary',
  'search',
  'device',
  'leave',
  'about',
  'sources',
  'privacy',
  'accessibility',
  'young',
  'trainers',
  'municipalities',
] as const;

/** The track that is the course itself: the menu, the home page and the standing pages lead to it, and every edition has it. */
export const mainTrack = 'mothers';

/** Pages for those who organise: reached from one other page only, and in no menu. */
export const innerPages = ['group', 'rating'] as const;

/** The neutral page behind *Leave now*. It carries no link and no word about the course. */
export const neutralPage = 'soup';

/**
 * The address of a page as it stands in the source: from the root of the site. The finishing step makes it relative.
 * @param to `home`, `course`, `course/<track>`, a standing page, `<track>/<module>` or `<track>/<module>/<lesson or activity>`.
 */
export function addressOf(localeId: string, to: string): string {
  const [path = '', fragment] = to.split('#');
  const end = fragment === undefined ? '' : `#${fragment}`;
  if (path === 'home') return `/${localeId}/index.html${end}`;
  if (path === 'course') return `/${localeId}/${mainTrack}/index.html${end}`;
  const [first, second, ...rest] = path.split('/');
  if (first === 'course') return `/${localeId}/${second}/index.html${end}`;
  if (second !== undefined && rest.length === 0) return `/${localeId}/${path}/index.html${end}`;
  return `/${localeId}/${path}.html${end}`;
}

/** A track's own page, for `addressOf`. */
export function toTrack(trackId: string): string {
  return trackId === mainTrack ? 'course' : `course/${trackId}`;
}

/** The steps between the start page and a module: the course, and the track when it is another one. */
export function trackTrail(track: { title: string; to: string }, course: string): { title: string; to: string }[] {
  return track.to === 'course' ? [{ title: course, to: 'course' }] : [{ title: course, to: 'course' }, track];
}
