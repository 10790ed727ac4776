import type { Locale } from '#schemas/locales.ts';
import { getActivity } from './programme.ts';
import { getText } from './readable.ts';

/** A conversation with its words, and the language it could be had in. */
export async function getTalk(locale: Locale, to: string) {
  const [track = '', module = '', id = ''] = to.split('/');
  const folder = `programme/${track}/${module}/practice/${id}`;
  const activity = await getActivity(folder);
  const { entry, locale: readIn } = await getText('activityWords', folder, locale);
  if (activity.kind !== 'conversation' || entry.data.kind !== 'conversation') {
    throw new Error(`content/${folder} is not a conversation.`);
  }
  const words = entry.data;
  const nodes = activity.nodes.map((node) => {
    const { choices: lines = {}, ...said } = words.nodes[node.id] ?? { thinks: '' };
    return 'ending' in node
      ? { ...node, ...said }
      : { ...node, ...said, choices: node.choices.map((choice) => ({ ...choice, text: lines[choice.id] ?? '' })) };
  });
  const { start, leave, afraid } = activity;
  const child = { ...activity.child, name: words.name };
  return { talk: { child, start, leave, afraid, scene: words.scene, nodes }, readIn };
}
