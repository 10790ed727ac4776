import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';

/** The chats of one practice with their words, and the language they could be had in. */
export async function getChats(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('techniques', locale, to);
  const chats = activity.chats.map(({ id, messages, key }) => {
    const said = words.chats[id];
    if (!said) throw new Error(`The chat "${id}" has no words in "${words.title}".`);
    return {
      id,
      isRated: key.status === 'rated',
      title: said.title,
      text: said.text,
      messages: messages.map((message) => ({
        ...message,
        ...(said.messages[message.id] ?? { from: '', text: '', why: '' }),
      })),
    };
  });
  return { chats, readIn };
}
