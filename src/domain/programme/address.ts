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

/** Pages for those who organise: reached from a standing page and by `addressOf`, and not from the foot of every page. */
export const organiserPages = ['rating'] as const;

/** The neutral page behind *Leave now*. It carries no link and no word about the course. */
export const neutralPage = 'soup';

/**
 * The address of a page as it stands in the source: from the root of the site. The finishing step makes it relative.
 * @param to `home`, `course`, a standing page or one for organisers, `mothers/<module>` or `mothers/<module>/<lesson or activity>`.
 */
export function addressOf(localeId: string, to: string): string {
  const [path = '', fragment] = to.split('#');
  const end = fragment === undefined ? '' : `#${fragment}`;
  if (path === 'home') return `/${localeId}/index.html${end}`;
  if (path === 'course') return `/${localeId}/mothers/index.html${end}`;
  const depth = path.split('/').length;
  if (depth === 2) return `/${localeId}/${path}/index.html${end}`;
  return `/${localeId}/${path}.html${end}`;
}
