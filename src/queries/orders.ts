import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';

/** The tasks of an order with their words, and the language they could be had in. */
export async function getTasks(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('order', locale, to);
  const tasks = activity.tasks.map(({ id, steps, pairs, key }) => {
    const said = words.tasks[id];
    if (!said) throw new Error(`The task "${id}" has no words in "${words.title}".`);
    return {
      id,
      isRated: key.status === 'rated',
      title: said.title,
      text: said.text,
      steps,
      says: said.steps,
      pairs: pairs.map((pair) => ({
        id: pair.id,
        first: pair.first,
        then: pair.then,
        idea: pair.misconception,
        why: said.pairs[pair.id] ?? '',
      })),
    };
  });
  return { tasks, readIn };
}
