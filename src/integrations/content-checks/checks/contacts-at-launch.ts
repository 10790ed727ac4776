import { spotIn, tell, type ContentCheck } from '../content-check.ts';

/** Before the course opens to the public, somebody has rung every number, and none is due for another check. */
export const contactsAtLaunch: ContentCheck = {
  id: 'contacts-at-launch',
  severity: 'error',
  purpose: 'Every contact was checked live and is not overdue.',
  onlyAtLaunch: true,
  check: (content, { today }) =>
    content.contacts.flatMap(({ contacts: file }) =>
      (file?.data.contacts ?? []).flatMap(({ id, checkedLive, nextCheck }, index) => {
        if (file === undefined) return [];
        const hurt = 'Somebody in danger could ring a number that no longer helps.';
        const mend = 'Ring the number or read the live page, then set checkedLive and nextCheck.';
        return [
          ...(checkedLive === 'never'
            ? [
                tell('contacts-at-launch/never-checked', spotIn(file, 'contacts', index, 'checkedLive'), {
                  found: `Nobody has checked the contact "${id}" live yet.`,
                  mend,
                  hurt,
                }),
              ]
            : []),
          ...(nextCheck < today
            ? [
                tell('contacts-at-launch/overdue', spotIn(file, 'contacts', index, 'nextCheck'), {
                  found: `The check of the contact "${id}" was due on ${nextCheck}; today is ${today}.`,
                  mend,
                  hurt,
                }),
              ]
            : []),
        ];
      }),
    ),
};
