import { normalInterval, tInterval, type Figure } from '../statistics/interval.ts';
import type { Tally } from '../practice/recognise/tally.ts';
import { countCut, detectCut, meanSensitivity, type Cut } from './detection.ts';
import { detectionVariance, meanSensitivityVariance } from './detection-variance.ts';
import { findRefusal, type GroupAnswers, type Refusal } from './group.ts';
import type { KeyState } from './key-state.ts';
import { strongerAnswer, strongerInTen } from './stronger-answer.ts';
import { measureSuspicion } from './suspicion.ts';

/** Figures of a group. The README says what an interval means for each basis. */
export type GroupFigures = {
  kind: 'measured';
  basis: GroupAnswers['kind'];
  keys: KeyState;
  people: number;
  /** Mean of the d′ of both cuts. */
  sensitivity: Figure;
  cuts: Record<Cut, { sensitivity: Figure; criterion: Figure }>;
  /** Share of ordinary stories for which they would ask or act, 0 to 1. */
  suspicion: Figure;
  /** Share of pairs in which the worrying story got the stronger answer, and in how many of ten. */
  stronger: { share: number; inTen: number };
};

/**
 * All figures of a group at one moment, each with its 95% interval.
 * @param keys Of the stories that were answered: `keyStateOf`.
 */
export function measureGroup(group: GroupAnswers, keys: KeyState): GroupFigures | Refusal {
  const people = group.kind === 'sheets' ? group.sheets.length : group.people;
  const refusal = findRefusal(people, group.kind === 'sheets' ? group.sheets : [group.tally]);
  if (refusal) return refusal;
  const share =
    group.kind === 'sheets' ? tInterval(group.sheets.map(strongerAnswer)).estimate : strongerAnswer(group.tally);
  return {
    kind: 'measured',
    basis: group.kind,
    keys,
    people,
    sensitivity: figure(group, meanSensitivity, meanSensitivityVariance),
    cuts: { notice: measureCut(group, 'notice'), urgency: measureCut(group, 'urgency') },
    suspicion: measureSuspicion(group),
    stronger: { share, inTen: strongerInTen(share) },
  };
}

function measureCut(group: GroupAnswers, cut: Cut): { sensitivity: Figure; criterion: Figure } {
  const measure = (name: 'sensitivity' | 'criterion') =>
    figure(
      group,
      (tally) => detectCut(tally, cut)[name],
      (tally) => detectionVariance(countCut(tally, cut))[name],
    );
  return { sensitivity: measure('sensitivity'), criterion: measure('criterion') };
}

function figure(group: GroupAnswers, of: (tally: Tally) => number, varianceOf: (tally: Tally) => number): Figure {
  return group.kind === 'sheets'
    ? tInterval(group.sheets.map(of))
    : normalInterval(of(group.tally), Math.sqrt(varianceOf(group.tally)));
}
