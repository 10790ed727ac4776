import type { ActivityContent, Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { didYouMean } from '#reader/nearest.ts';
import type { DataFile } from '#reader/parse-yaml.ts';
import { activitiesOf, sourcesOf } from '#reader/walk.ts';
import type { ConversationWords, RecogniseWords } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { sourceLocale } from '../shared/languages.ts';

/**
 * In the source language there are words for exactly the stories, nodes, choices, sources and contacts that exist. Whether a
 * translation has them too is the business of `same-structure`.
 */
export const wordsFit: ContentCheck = {
  id: 'words-fit',
  severity: 'error',
  purpose: 'There are words for exactly the stories, nodes, choices, sources and contacts that exist.',
  check: (content) => [
    ...activitiesOf(content).flatMap((activity) => checkActivity(content, activity)),
    ...sourceWords(content),
    ...contactWords(content),
  ],
};

function checkActivity(content: Content, { activity, words }: ActivityContent): Finding[] {
  const file = words.get(sourceLocale(content) ?? '');
  if (activity === undefined || file === undefined) return [];
  if (activity.data.kind === 'recognise' && file.data.kind === 'recognise') {
    const ids = activity.data.stories.map(({ id }) => id);
    return compare(file as DataFile<RecogniseWords>, ['stories'], 'story', ids, Object.keys(file.data.stories));
  }
  if (activity.data.kind === 'conversation' && file.data.kind === 'conversation')
    return checkTalk(activity.data.nodes, file as DataFile<ConversationWords>);
  return [
    tell('words-fit/other-kind', spotIn(file, 'kind'), {
      found: `These are words for "${file.data.kind}", and ${activity.file} says "${activity.data.kind}".`,
      mend: 'Correct the one that is wrong.',
      hurt: 'A mother who wants to practise would find it broken.',
    }),
  ];
}

type Nodes = readonly ({ id: string } & ({ choices: readonly { id: string }[] } | { ending: string }))[];

function checkTalk(nodes: Nodes, words: DataFile<ConversationWords>): Finding[] {
  const ids = nodes.map(({ id }) => id);
  return [
    ...compare(words, ['nodes'], 'node', ids, Object.keys(words.data.nodes)),
    ...nodes.flatMap((node) => {
      const said = words.data.nodes[node.id];
      if (said === undefined) return [];
      const choices = 'choices' in node ? node.choices.map(({ id }) => id) : [];
      return compare(words, ['nodes', node.id, 'choices'], 'choice', choices, Object.keys(said.choices ?? {}));
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
