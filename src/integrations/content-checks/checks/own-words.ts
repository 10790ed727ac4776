import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import { planFieldSchema } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { findLoadedWord } from '../shared/loaded-words.ts';

/** A plan has every field, its numbers exist, and the paper of plans and reflections can be found without harm. */
export const ownWords: ContentCheck = {
  id: 'own-words',
  severity: 'error',
  purpose: 'A plan has all its fields, offers numbers that exist, and what stands on its paper gives nothing away.',
  check: (content) => [
    ...ofKind(content, 'plan').flatMap((plan) => [...missingFields(plan), ...unknownContacts(plan, content)]),
    ...[...ofKind(content, 'plan'), ...ofKind(content, 'reflection')].flatMap(loadedPaper),
  ],
};

function missingFields({ activity }: ContentOfKind<'plan'>): Finding[] {
  const there = activity.data.fields.map(({ id }) => id);
  return planFieldSchema.options
    .filter((id) => !there.includes(id))
    .map((id) =>
      tell('own-words/missing-field', spotIn(activity, 'fields'), {
        found: `The plan has no field "${id}".`,
        expected: `A plan has ${planFieldSchema.options.join(', ')}.`,
        mend: 'Add it, with words in every language.',
        hurt: 'A mother would notice in the middle of it what nobody made her think of.',
      }),
    );
}

/** Editions in other countries show their own lines, so each country must have these. */
function unknownContacts({ activity }: ContentOfKind<'plan'>, content: Content): Finding[] {
  return content.contacts.flatMap(({ country, contacts: file }) => {
    const known = file?.data.contacts.map(({ id }) => id);
    if (known === undefined) return [];
    return activity.data.fields.flatMap(({ contacts }, index) =>
      contacts.flatMap((id, at) =>
        known.includes(id)
          ? []
          : [
              tell('own-words/contact', spotIn(activity, 'fields', index, 'contacts', at), {
                found: `The plan offers the number of "${id}", and content/contacts/${country}.yaml has none.`,
                mend: didYouMean(id, known) || 'Name one of its contacts.',
                hurt: 'A mother would find no number where she was promised one.',
              }),
            ],
      ),
    );
  });
}

/** Labels and ready words are printed with hers. */
function loadedPaper({ words }: ContentOfKind<'plan'> | ContentOfKind<'reflection'>): Finding[] {
  return [...words.values()].flatMap((file) => {
    if (file.data.kind !== 'plan' && file.data.kind !== 'reflection') return [];
    return Object.entries(file.data.fields).flatMap(([id, field]) => {
      const printed = [field.label, ...('ideas' in field ? Object.values(field.ideas ?? {}) : [])];
      const word = printed.map(findLoadedWord).find((found) => found !== undefined);
      if (word === undefined) return [];
      return [
        tell('own-words/loaded-paper', spotIn(file, 'fields', id), {
          found: `The paper would say "${word}".`,
          expected: 'What is printed is neutral: somebody may find it.',
          mend: 'Say it in everyday words.',
          hurt: 'A mother could be found out by a paper on the kitchen table.',
        }),
      ];
    });
  });
}
