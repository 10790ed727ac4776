import type { Edition } from '#schemas/edition.ts';

/**
 * What a municipality should still fill in before the public comes, each as a sentence of what to do. Nothing here stops the
 * making of the folder: she can look at it first.
 */
export function findStillMissing(edition: Edition, today: string): string[] {
  const overdue = edition.contacts.filter(({ nextCheck }) => nextCheck < today).map(({ name }) => name);
  const checkedLater = edition.contacts.filter(({ checked }) => checked > today).map(({ name }) => name);
  const parts: [boolean, string][] = [
    [
      edition.invented,
      'This is an invented example, and every page in a language says so. A real edition has no line "invented: true".',
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
      edition.statements !== undefined && !edition.statements.privacy.notice,
      'statements.privacy.notice: your own privacy notice, with purposes, legal basis and who processes for you. Our page does not replace it.',
    ],
    [
      edition.contacts.length === 0,
      'contacts: somebody near by whom readers can ask. The help page names national lines only.',
    ],
    [
      overdue.length > 0,
      `contacts: the check is overdue of ${overdue.join(', ')}. Ring the numbers, then set checked and nextCheck.`,
    ],
    [
      checkedLater.length > 0,
      `contacts: ${checkedLater.join(', ')} will be checked only after today. Set "checked" to the day on which you rang.`,
    ],
    [true, 'All texts are drafts until a named role has reviewed them, and every page says so at its foot.'],
    [!edition.welcome, 'welcome: a greeting on the home page (optional).'],
    [
      !edition.site,
      'site: the address where the site will stand, for search engines (optional; the folder works anywhere).',
    ],
  ];
  return parts.flatMap(([isMissing, sentence]) => (isMissing ? [sentence] : []));
}
