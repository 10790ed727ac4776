import type { Need } from '#schemas/activity.ts';
import { countNeed, type Tally } from '../practice/recognise/tally.ts';

/**
 * Answers of a group at one moment, without names: a tally for each sheet, or one tally of all answers when sheets were not kept
 * apart (cards that were counted in the room).
 */
export type GroupAnswers =
  { kind: 'sheets'; sheets: readonly Tally[] } | { kind: 'pooled'; people: number; tally: Tally };

/** As `needSchema` lists them. Written out, since figures are also made in a browser, where the whole of zod stays out. */
export const needs = ['ordinary', 'worry', 'danger'] as const satisfies readonly Need[];

/** Below this a figure about the group would be a figure about persons. */
export const fewestPeople = 8;

export type Refusal =
  | { kind: 'refused'; reason: 'too-few-people'; least: number; found: number }
  /** A sheet, or the tally, has no story of this need: its figures do not exist. */
  | { kind: 'refused'; reason: 'need-missing'; need: Need };

/** Why a group of so many people with these tallies is not measured, if it is not. */
export function findRefusal(people: number, tallies: readonly Tally[]): Refusal | undefined {
  if (people < fewestPeople) return { kind: 'refused', reason: 'too-few-people', least: fewestPeople, found: people };
  const need = needs.find((one) => tallies.some((tally) => countNeed(tally, one) === 0));
  return need && { kind: 'refused', reason: 'need-missing', need };
}

/** All answers in one tally. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (need: Need, answer: Need) => tallies.reduce((total, tally) => total + tally[need][answer], 0);
  const row = (need: Need) => ({
    ordinary: sum(need, 'ordinary'),
    worry: sum(need, 'worry'),
    danger: sum(need, 'danger'),
  });
  return { ordinary: row('ordinary'), worry: row('worry'), danger: row('danger') };
}
