import type { Edition } from '#schemas/edition.ts';

/**
 * What a municipality should still fill in before the public comes, each as a sentence of what to do. Nothing here stops the
 * making of the folder: she can look at it first.
 */
export function findStillMissing(edition: Edition, today: string): string[] {
  const overdue = edition.contacts.filter(({ nextCheck }) => nextCheck < today).map(({ name }) => name);
  const parts: [boolean, string][] = [
    [
      edition.invented,
      'This is an invented example, and every page says so. A real edition has no line "invented: true".',
    ],
    [
      !edition.publisher,
      'publisher: who answers for the site. The privacy page says that nobody has put a name there yet.',
    ],
    [!edition.statements, 'statements: accessibility and privacy. The law asks public bodies for both.'],
    [
      edition.statements !== undefined && !edition.statements.accessibility.status,
      'statements.accessibility.status: the letter and address of your statement in the public register.',
    ],
    [
      edition.contacts.length === 0,
      'contacts: somebody near by whom readers can ask. The help page names national lines only.',
    ],
    [
      overdue.length > 0,
      `contacts: the check is overdue of ${overdue.join(', ')}. Ring the numbers, then set checked and nextCheck.`,
    ],
    [!edition.welcome, 'welcome: a greeting on the home page (optional).'],
    [
      !edition.site,
      'site: the address where the site will stand, for search engines (optional; the folder works anywhere).',
    ],
  ];
  return parts.flatMap(([isMissing, sentence]) => (isMissing ? [sentence] : []));
}
