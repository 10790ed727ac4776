import { expect, test } from 'vitest';
import { contactsAtLaunch } from '#integrations/content-checks/checks/contacts-at-launch.ts';
import { contacts } from '#integrations/content-checks/checks/contacts.ts';
import { told } from '#tests/support/content/findings.ts';
import { swap } from '#tests/support/content/read-tree.ts';

test('a need that no contact serves is told', () => {
  expect(told(contacts, { 'contacts/nl.yaml': swap('- danger', '- talk') })).toEqual([
    `content/contacts/nl.yaml:2   [contacts/unmet-need]
  No contact is for the need "danger".
  Add a confirmed contact, or add the need to one that serves it.
  A page of help would have a heading and nobody to call below it.`,
  ]);
});

test('a next check that lies before the last one is told', () => {
  expect(told(contacts, { 'contacts/nl.yaml': swap('nextCheck: 2026-01-31', 'nextCheck: 2024-01-31') })[0]).toContain(
    'The next check, 2024-01-31, lies before the last one, 2025-01-31.',
  );
});

const rung = swap('checkedLive: never', 'checkedLive: 2025-02-01');

test('before the launch every contact was checked live', () => {
  expect(told(contactsAtLaunch)).toEqual([
    `content/contacts/nl.yaml:17   [contacts-at-launch/never-checked]
  Nobody has checked the contact "helpers" live yet.
  Ring the number or read the live page, then set checkedLive and nextCheck.
  Somebody in danger could ring a number that no longer helps.`,
  ]);
  expect(told(contactsAtLaunch, { 'contacts/nl.yaml': rung })).toEqual([]);
});

test('a contact is overdue on the day after its next check, not on the day itself', () => {
  const on = (today: string) => told(contactsAtLaunch, { 'contacts/nl.yaml': rung }, { today, code: '' });
  expect(on('2026-01-31')).toEqual([]);
  expect(on('2026-02-01')[0]).toContain(
    'The check of the contact "helpers" was due on 2026-01-31; today is 2026-02-01.',
  );
});
