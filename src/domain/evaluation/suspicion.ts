import { atLeastAsWide, tInterval, wilsonInterval, type Figure } from '../statistics/interval.ts';
import { countNeed, type Tally } from '../practice/recognise/tally.ts';
import { addTallies, type GroupAnswers } from './group.ts';

/**
 * The share of ordinary stories for which somebody would ask or act: the figure that must not rise. It is no error of anybody; as a group's
 * mean it tells whether ordinary life looks suspect (practice.md section 3).
 */
export function askedOrActed(tally: Tally): number {
  return (tally.ordinary.worry + tally.ordinary.danger) / countNeed(tally, 'ordinary');
}

/**
 * A group's share with its interval. From sheets: Student's over people, and never narrower than if all answers were independent, since eight
 * people who happen to agree prove little. From totals: Wilson's as if each person were one observation, the widest that totals allow.
 * @param group With at least one ordinary story on each sheet.
 */
export function measureSuspicion(group: GroupAnswers): Figure {
  if (group.kind === 'pooled') return sharePerPerson(group.tally, group.people);
  const share = tInterval(group.sheets.map(askedOrActed));
  const { low, high } = atLeastAsWide(share, sharePerAnswer(addTallies(group.sheets)));
  return { estimate: share.estimate, low: Math.max(0, low), high: Math.min(1, high) };
}

/** The share as if every answer were independent. */
export function sharePerAnswer(tally: Tally): Figure {
  return wilsonInterval(askedOrActed(tally), countNeed(tally, 'ordinary'));
}

/** The share as if all answers of a person were alike. */
export function sharePerPerson(tally: Tally, people: number): Figure {
  return wilsonInterval(askedOrActed(tally), people);
}
