import type { Rating } from '#domain/evaluation/keys/rating.ts';
import type { Need } from '#schemas/activity.ts';
import type { RaterRole } from '#schemas/ratings.ts';

/** Roles and backgrounds of a panel that is just large enough. */
const people: readonly [RaterRole, string][] = [
  ['practitioner', 'a'],
  ['practitioner', 'b'],
  ['parent', 'a'],
  ['parent', 'b'],
  ['neither', ''],
];

/** What raters say about a story; from the sixth on they are parents of background a. Answers by their first letter: `oowwd`. */
export function ratingsOf(answers: string, story = 'late-bus', panel = people): Rating[] {
  return [...answers].map((letter, at) => {
    const [role, background] = panel[at] ?? ['parent', 'a'];
    return { story, rater: `en${at + 1}`, role, background, language: 'en', answer: needOf(letter) };
  });
}

function needOf(letter: string): Need {
  if (letter === 'o') return 'ordinary';
  return letter === 'w' ? 'worry' : 'danger';
}
