import type { Techniques, TechniquesWords } from '#schemas/activity.ts';
import type { KindRules } from './kind-rules.ts';

export const techniquesRules: KindRules<Techniques, TechniquesWords> = {
  named: ({ chats }) => [
    ...chats.map(({ id }, index) => ({
      what: 'chat',
      id,
      path: ['chats', index],
      scope: 'chats',
      hurt: 'One of the two would be told with the words of the other.',
    })),
    ...chats.flatMap(({ messages }, index) =>
      messages.map(({ id }, at) => ({
        what: 'message',
        id,
        path: ['chats', index, 'messages', at],
        scope: 'messages',
        hurt: 'Her answer to one message would be taken for her answer to the other.',
      })),
    ),
  ],
  cited: ({ chats }) =>
    chats.flatMap(({ sources }, index) => sources.map((id, at) => ({ id, path: ['chats', index, 'sources', at] }))),
  told: ({ chats }, words) => [
    { what: 'chat', path: ['chats'], wanted: chats.map(({ id }) => id), there: Object.keys(words.chats) },
    ...chats.flatMap(({ id, messages }) => {
      const said = words.chats[id];
      if (said === undefined) return [];
      const path = ['chats', id, 'messages'];
      return [{ what: 'message', path, wanted: messages.map((one) => one.id), there: Object.keys(said.messages) }];
    }),
  ],
};
