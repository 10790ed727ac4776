import type { Locale } from '#schemas/locales.ts';
import { getPractice } from './practice.ts';

/** The questions of a choice with their words, and the language they could be had in. */
export async function getQuestions(locale: Locale, to: string) {
  const { activity, words, readIn } = await getPractice('choice', locale, to);
  const questions = activity.questions.map(({ id, pick, urgent, options, key }) => {
    const said = words.questions[id];
    if (!said) throw new Error(`The question "${id}" has no words in "${words.title}".`);
    return {
      id,
      pick,
      urgent,
      isRated: key.status === 'rated',
      title: said.title,
      text: said.text,
      options: options.map((option) => ({
        id: option.id,
        idea: option.fits ? undefined : option.misconception,
        text: said.options[option.id]?.text ?? '',
        after: said.options[option.id]?.after ?? '',
      })),
    };
  });
  return { questions, readIn };
}
