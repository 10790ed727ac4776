import type { Conversation, ConversationWords } from '#schemas/activity.ts';
import { choicesOf } from '../shared/graph.ts';
import type { KindRules } from './kind-rules.ts';

export const conversationRules: KindRules<Conversation, ConversationWords> = {
  named: ({ nodes }) => [
    ...nodes.map(({ id }, index) => ({
      what: 'node',
      id,
      path: ['nodes', index],
      scope: 'nodes',
      hurt: 'A choice would lead to one of two places, by chance.',
    })),
    ...nodes.flatMap((node, index) =>
      choicesOf(node).map(({ id }, at) => ({
        what: 'choice',
        id,
        path: ['nodes', index, 'choices', at],
        scope: `choices of ${index}`,
        hurt: 'Two answers to the child would have the same words.',
      })),
    ),
  ],
  cited: ({ sources }) => sources.map((id, at) => ({ id, path: ['sources', at] })),
  told: ({ nodes }, words) => [
    { what: 'node', path: ['nodes'], wanted: nodes.map(({ id }) => id), there: Object.keys(words.nodes) },
    ...nodes.flatMap((node) => {
      const said = words.nodes[node.id];
      if (said === undefined) return [];
      const wanted = choicesOf(node).map(({ id }) => id);
      return [{ what: 'choice', path: ['nodes', node.id, 'choices'], wanted, there: Object.keys(said.choices ?? {}) }];
    }),
  ],
};
