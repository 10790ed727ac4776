import { atLeastAsWide, tIntervalOfHalves, weightedSum, type Figure } from '../statistics/interval.ts';
import type { Tally } from '../practice/recognise/tally.ts';
import { peopleOf, talliesOf, type BeforeAfter, type ChangeAnswers, type FirstForm } from './change-answers.ts';
import { meanSensitivity } from './detection.ts';
import { addTallies, findRefusal, type Refusal } from './group.ts';
import type { KeyState } from './key-state.ts';
import { plannedSpread, smallestChange } from './smallest-change.ts';
import { askedOrActed, sharePerAnswer, sharePerPerson } from './suspicion.ts';

/**
 * `risen`: the whole interval lies above 0. `no-rise`: its upper limit stays below +10 points. `cannot-tell`: neither. A rise that
 * is sure but small is called a rise.
 */
export type Guard = 'no-rise' | 'cannot-tell' | 'risen';
export const largestHarmlessRise = 0.1;

export type ChangeFigures = {
  kind: 'measured';
  basis: ChangeAnswers['kind'];
  keys: KeyState;
  people: number;
  /** Share of ordinary stories for which they would ask or act, as the mean of both halves. */
  suspicion: { before: number; after: number; change: Figure; guard: Guard; smallest: number };
  /** Change of the mean d′, where sheets are known. */
  sensitivity?: { change: Figure; smallest: number };
};

export type ChangeRefusal =
  | Refusal
  /** One form was answered first by less than a third: a harder form would pass for a change. */
  | { kind: 'refused'; reason: 'forms-not-swapped'; first: Record<FirstForm, number> };

/**
 * Whether a group became more suspicious, with the guard that is printed beside every result. Both halves count the same, so that a form that
 * is harder than the other cancels out (practice.md section 6). One group of twelve shows large effects only: `smallest` says which.
 */
export function measureChange(answers: ChangeAnswers, keys: KeyState): ChangeFigures | ChangeRefusal {
  const first = peopleOf(answers);
  const people = first.a + first.b;
  const tooFew = findRefusal(people, []);
  if (tooFew) return tooFew;
  if (Math.min(first.a, first.b) * 3 < people) return { kind: 'refused', reason: 'forms-not-swapped', first };
  const refusal = findRefusal(people, talliesOf(answers));
  if (refusal) return refusal;
  const change = answers.kind === 'sheets' ? changeOfSheets(answers.halves) : changeOfTotals(answers.halves);
  const moment = (at: keyof BeforeAfter) => (share(answers, 'a', at) + share(answers, 'b', at)) / 2;
  return {
    kind: 'measured',
    basis: answers.kind,
    keys,
    people,
    suspicion: {
      before: moment('before'),
      after: moment('after'),
      change,
      guard: judgeRise(change),
      smallest: smallestChange(people, plannedSpread.suspicion),
    },
    ...(answers.kind === 'sheets' && {
      sensitivity: {
        change: overPeople(answers.halves, meanSensitivity),
        smallest: smallestChange(people, plannedSpread.sensitivity),
      },
    }),
  };
}

export function judgeRise({ low, high }: Figure): Guard {
  if (low > 0) return 'risen';
  return high < largestHarmlessRise ? 'no-rise' : 'cannot-tell';
}

/** Student's interval over people, never narrower than if all answers were independent. */
function changeOfSheets(halves: Record<FirstForm, readonly BeforeAfter[]>): Figure {
  const floor = weightedSum(parts((form, at) => sharePerAnswer(addTallies(halves[form].map((sheet) => sheet[at])))));
  return atLeastAsWide(overPeople(halves, askedOrActed), floor);
}

function changeOfTotals(halves: Record<FirstForm, BeforeAfter & { people: number }>): Figure {
  return weightedSum(parts((form, at) => sharePerPerson(halves[form][at], halves[form].people)));
}

function parts(figure: (form: FirstForm, at: keyof BeforeAfter) => Figure) {
  return forms.flatMap((form) => [
    { weight: 0.5, figure: figure(form, 'after') },
    { weight: -0.5, figure: figure(form, 'before') },
  ]);
}

function overPeople(halves: Record<FirstForm, readonly BeforeAfter[]>, of: (tally: Tally) => number): Figure {
  const changes = (form: FirstForm) => halves[form].map(({ before, after }) => of(after) - of(before));
  return tIntervalOfHalves(changes('a'), changes('b'));
}

/** A half's share at one moment: over people where sheets are known, so that a short sheet counts as much as a long one. */
function share(answers: ChangeAnswers, form: FirstForm, at: keyof BeforeAfter): number {
  if (answers.kind === 'pooled') return askedOrActed(answers.halves[form][at]);
  const sheets = answers.halves[form];
  return sheets.reduce((sum, sheet) => sum + askedOrActed(sheet[at]), 0) / sheets.length;
}

const forms = ['a', 'b'] as const;
