import type { ActivityContent, Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import type { DataFile } from '#reader/parse-yaml.ts';
import { activitiesOf, sourcesOf } from '#reader/walk.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { wordsWanted } from '../kinds/all-kinds.ts';
import { sourceLocale } from '../shared/languages.ts';

/**
 * In the source language there are words for exactly the things of each practice, the sources, the contacts and the urgent situations that exist. Whether a
 * translation has them too is the business of `same-structure`.
 */
export const wordsFit: ContentCheck = {
  id: 'words-fit',
  severity: 'error',
  purpose: 'There are words for exactly the things of each practice, the sources, contacts and situations that exist.',
  check: (content) => [
    ...activitiesOf(content).flatMap((activity) => checkActivity(content, activity)),
    ...sourceWords(content),
    ...contactWords(content),
    ...situationWords(content),
  ],
};

function checkActivity(content: Content, { activity, words }: ActivityContent): Finding[] {
  const file = words.get(sourceLocale(content) ?? '');
  if (activity === undefined || file === undefined) return [];
  const wanted = wordsWanted(activity.data, file.data);
  if (wanted !== undefined)
    return wanted.flatMap(({ what, path, wanted: ids, there }) => compare(file, path, what, ids, there));
  return [
    tell('words-fit/other-kind', spotIn(file, 'kind'), {
      found: `These are words for "${file.data.kind}", and ${activity.file} says "${activity.data.kind}".`,
      mend: 'Correct the one that is wrong.',
      hurt: 'A mother who wants to practise would find it broken.',
    }),
  ];
}

function sourceWords(content: Content): Finding[] {
  const file = content.sourceWords.get(sourceLocale(content) ?? '');
  if (file === undefined || content.sources === undefined) return [];
  const ids = sourcesOf(content).map(({ id }) => id);
  return compare(file, ['supports'], 'source', ids, Object.keys(file.data.supports));
}

function contactWords(content: Content): Finding[] {
  return content.contacts.flatMap(({ contacts, words }) => {
    const file = words.get(sourceLocale(content) ?? '');
    if (file === undefined || contacts === undefined) return [];
    const ids = contacts.data.contacts.map(({ id }) => id);
    return compare(file, ['contacts'], 'contact', ids, Object.keys(file.data.contacts));
  });
}

function situationWords(content: Content): Finding[] {
  const file = content.situationWords.get(sourceLocale(content) ?? '');
  if (file === undefined || content.situations === undefined) return [];
  const ids = content.situations.data.situations.map(({ id }) => id);
  return compare(file, ['situations'], 'situation', ids, Object.keys(file.data.situations));
}

function compare(
  file: DataFile<object>,
  path: PropertyKey[],
  kind: string,
  wanted: readonly string[],
  there: readonly string[],
): Finding[] {
  const hurt = `A reader would meet a ${kind} without words, or never see words that somebody wrote.`;
  const missing = wanted.filter((id) => !there.includes(id));
  const extra = there.filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id) =>
      tell('words-fit/missing', spotIn(file, ...path), {
        found: `The ${kind} "${id}" has no words.`,
        mend: didYouMean(id, extra)
          ? `Is it written as "${extra.find((other) => didYouMean(id, [other]))}"?`
          : 'Write them.',
        hurt,
      }),
    ),
    ...extra.map((id) =>
      tell('words-fit/extra', spotIn(file, ...path, id), {
        found: `There are words for the ${kind} "${id}", and no such ${kind} exists.`,
        mend: didYouMean(id, missing) || 'Take them out, or correct the id.',
        hurt,
      }),
    ),
  ];
}
