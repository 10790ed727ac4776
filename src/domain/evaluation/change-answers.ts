import type { Tally } from '../practice/recognise/tally.ts';

/** Which of the two forms was answered before; the other one was answered after. */
export type FirstForm = 'a' | 'b';
export type BeforeAfter = { before: Tally; after: Tally };

/** A group before and after, half of it with the forms swapped: a sheet with both sides for each person, or totals of each half. */
export type ChangeAnswers =
  | { kind: 'sheets'; halves: Record<FirstForm, readonly BeforeAfter[]> }
  | { kind: 'pooled'; halves: Record<FirstForm, BeforeAfter & { people: number }> };

/** How many people answered which form first. */
export function peopleOf({ kind, halves }: ChangeAnswers): Record<FirstForm, number> {
  return kind === 'sheets' ? { a: halves.a.length, b: halves.b.length } : { a: halves.a.people, b: halves.b.people };
}

/** Every tally of the group. */
export function talliesOf({ kind, halves }: ChangeAnswers): Tally[] {
  const sheets = kind === 'sheets' ? [...halves.a, ...halves.b] : [halves.a, halves.b];
  return sheets.flatMap(({ before, after }) => [before, after]);
}
