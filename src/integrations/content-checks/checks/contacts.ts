import { contactNeedSchema } from '#schemas/reference.ts';
import type { Finding } from '#reader/finding.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Help lines can be trusted as far as a file can tell: every need has one, and dates follow each other. */
export const contacts: ContentCheck = {
  id: 'contacts',
  severity: 'error',
  purpose: 'Every need has a contact, and the next check of each lies after the day it was seen.',
  check: (content) =>
    content.contacts.flatMap(({ contacts: file }) => {
      if (file === undefined) return [];
      const list = file.data.contacts;
      const unmet = contactNeedSchema.options.filter((need) => !list.some(({ needs }) => needs.includes(need)));
      return [
        ...unmet.map((need) =>
          tell('contacts/unmet-need', spotIn(file, 'contacts'), {
            found: `No contact is for the need "${need}".`,
            mend: 'Add a confirmed contact, or add the need to one that serves it.',
            hurt: 'A page of help would have a heading and nobody to call below it.',
          }),
        ),
        ...list.flatMap(({ seen, checkedLive, nextCheck }, index): Finding[] => {
          const last = [seen, checkedLive]
            .filter((day) => /^\d/.test(day))
            .toSorted()
            .at(-1);
          if (last === undefined || last < nextCheck) return [];
          return [
            tell('contacts/next-check', spotIn(file, 'contacts', index, 'nextCheck'), {
              found: `The next check, ${nextCheck}, lies before the last one, ${last}.`,
              mend: 'Set the day of the next check, at most a year ahead.',
              hurt: 'A number that no longer works would stay on the page.',
            }),
          ];
        }),
      ];
    }),
};
