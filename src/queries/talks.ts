import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';

/** A conversation with its words, and the language it could be had in. */
export async function getTalk(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('conversation', locale, to);
  const nodes = activity.nodes.map((node) => {
    const { choices: lines = {}, ...said } = words.nodes[node.id] ?? { thinks: '' };
    return 'ending' in node
      ? { ...node, ...said }
      : { ...node, ...said, choices: node.choices.map((choice) => ({ ...choice, text: lines[choice.id] ?? '' })) };
  });
  const { start, leave, afraid, by } = activity;
  const partner = { gender: activity.with.gender, name: words.name };
  return { talk: { partner, by, start, leave, afraid, scene: words.scene, nodes }, readIn };
}
