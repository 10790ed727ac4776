import { findOutcome, listAnswerings } from '#domain/practice/worry-check/outcome.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { findComfort } from '../shared/false-comfort.ts';

/** The check of a worry asks about danger first, every way to answer it ends somewhere, and no ending says that all is well. */
export const worryCheck: ContentCheck = {
  id: 'worry-check',
  severity: 'error',
  purpose:
    'Danger is asked first, every combination of answers has an ending with somebody to call, and none says all is well.',
  check: (content) =>
    ofKind(content, 'worry-check').flatMap((one) => [
      ...order(one),
      ...missingEndings(one),
      ...contacts(one, content),
      ...comforts(one),
    ]),
};

type CheckContent = ContentOfKind<'worry-check'>;

function order({ activity }: CheckContent): Finding[] {
  const abouts = activity.data.questions.map(({ about }) => about);
  const hurt = 'A mother whose child is in danger now would answer other questions before she learns whom to call.';
  if (!abouts.includes('danger'))
    return [
      tell('worry-check/no-danger', spotIn(activity, 'questions'), {
        found: 'No question asks about danger.',
        mend: 'Ask first whether anybody may come to harm.',
        hurt,
      }),
    ];
  const late = abouts.findIndex((about, index) => about === 'danger' && abouts[index - 1] === 'worry');
  if (late < 0) return [];
  return [
    tell('worry-check/danger-first', spotIn(activity, 'questions', late), {
      found: `The question "${activity.data.questions[late]?.id ?? ''}" asks about danger and comes after one about a worry.`,
      mend: 'Move it up.',
      hurt,
    }),
  ];
}

function missingEndings({ activity }: CheckContent): Finding[] {
  const { questions, endings } = activity.data;
  const there = endings.map(({ outcome }) => outcome);
  const reached = new Map(
    listAnswerings(questions.length).map((answers) => [findOutcome(questions, answers), answers]),
  );
  return [...reached].flatMap(([outcome, answers]) =>
    outcome === undefined || there.includes(outcome)
      ? []
      : [
          tell('worry-check/no-ending', spotIn(activity, 'endings'), {
            found: `The answers ${answers.join(', ')} lead to "${outcome}", and there is no such ending.`,
            mend: 'Write it, with somebody to call.',
            hurt: 'A mother who answers like this would be left without a word.',
          }),
        ],
  );
}

/** Editions in other countries show their own lines, so each country must have these. */
function contacts({ activity }: CheckContent, content: Content): Finding[] {
  return content.contacts.flatMap(({ country, contacts: file }) => {
    if (file === undefined) return [];
    const known = file.data.contacts.map(({ id }) => id);
    return activity.data.endings.flatMap(({ outcome, contacts: named }, index) =>
      named
        .filter((id) => !known.includes(id))
        .map((id) =>
          tell('worry-check/contact', spotIn(activity, 'endings', index, 'contacts', named.indexOf(id)), {
            found: `The ending "${outcome}" names the contact "${id}", and content/contacts/${country}.yaml has none.`,
            mend: didYouMean(id, known) || 'Name one of its contacts.',
            hurt: 'Somebody who needs help would find no number here.',
          }),
        ),
    );
  });
}

function comforts({ words }: CheckContent): Finding[] {
  return [...words].flatMap(([locale, file]) =>
    file.data.kind !== 'worry-check'
      ? []
      : Object.entries(file.data.endings).flatMap(([outcome, text]) => {
          const comfort = findComfort(locale, text);
          if (comfort === undefined) return [];
          return [
            tell('worry-check/comfort', spotIn(file, 'endings', outcome), {
              found: `The ending "${outcome}" says "${comfort}".`,
              expected: 'The mildest ending is: stay close, look again in two weeks, you may always ask advice.',
              mend: 'Take it out. Nobody can know that from a few answers.',
              hurt: 'A mother would stop looking because a page told her to.',
            }),
          ];
        }),
  );
}
