import { wordCount } from '#domain/text/words.ts';
import type { Finding } from '#reader/finding.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import type { Content } from '#reader/content.ts';
import type { Question } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';

/** Something fits and something does not, and neither its place nor its length gives away which. */
export const choice: ContentCheck = {
  id: 'choice',
  severity: 'error',
  purpose: 'A question has options that fit and others that do not, and place and length do not tell which.',
  check: (content) =>
    ofKind(content, 'choice').flatMap((one) => [...fits(one), ...places(one), ...lengths(content, one)]),
};

type ChoiceContent = ContentOfKind<'choice'>;

function fits({ activity }: ChoiceContent): Finding[] {
  return activity.data.questions.flatMap(({ id, pick, options }, index) => {
    const count = options.filter((option) => option.fits).length;
    const isSound = pick === 'one' ? count === 1 : count > 0 && count < options.length;
    if (isSound) return [];
    return [
      tell('choice/fits', spotIn(activity, 'questions', index, 'options'), {
        found: `Of the question "${id}", ${count} of ${options.length} options fit.`,
        expected:
          pick === 'one' ? 'With pick: one exactly one fits.' : 'With pick: several at least one fits, and not all.',
        mend: 'Change an option, or the way of picking.',
        hurt: 'A mother could choose nothing that we would choose too, or could not choose anything else.',
      }),
    ];
  });
}

/** Where one is to be chosen, what fits does not stand at the same place in more than two of three questions. */
function places({ activity }: ChoiceContent): Finding[] {
  const single = activity.data.questions.filter(({ pick }) => pick === 'one');
  if (single.length < 3) return [];
  const byPlace = Map.groupBy(single, ({ options }) => options.findIndex((option) => option.fits));
  return [...byPlace].flatMap(([place, there]) =>
    there.length * 3 <= single.length * 2
      ? []
      : [
          tell('choice/same-place', spotIn(activity, 'questions'), {
            found: `The option that fits is number ${place + 1} in ${there.length} of ${single.length} questions.`,
            expected: 'Expected at most two in three at one place.',
            mend: 'Put the options of one question in another order.',
            hurt: 'A mother would learn the place and not the reason.',
          }),
        ],
  );
}

/** In every language, what fits is the longest in at most half of the questions, once there are enough to say so. */
function lengths(content: Content, { activity, words }: ChoiceContent): Finding[] {
  const { questions } = activity.data;
  if (questions.length < 4) return [];
  return content.localeIds.flatMap((locale) => {
    const file = words.get(locale);
    if (file?.data.kind !== 'choice') return [];
    const said = file.data.questions;
    const telling = questions.filter((question) =>
      isLongest(question, (option) => wordCount(said[question.id]?.options[option]?.text ?? '')),
    );
    if (telling.length * 2 <= questions.length) return [];
    return [
      tell('choice/longest-fits', spotIn(file, 'questions'), {
        found: `In ${languageName(locale)} an option that fits is the longest in ${telling.length} of ${questions.length} questions: ${telling.map(({ id }) => id).join(', ')}.`,
        expected: 'Expected at most half of them.',
        mend: 'Shorten what fits, or lengthen what does not.',
        hurt: 'A mother could tell what we want to hear from its length.',
      }),
    ];
  });
}

function isLongest({ options }: Question, lengthOf: (option: string) => number): boolean {
  const longest = (wanted: boolean) =>
    Math.max(...options.filter(({ fits: does }) => does === wanted).map(({ id }) => lengthOf(id)));
  return longest(true) > longest(false);
}
