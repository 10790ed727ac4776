import type { KeptAnswer, SavedRecord, ShownStory } from '#schemas/saved-record.ts';

/** What return visits are planned from. The order of either list means nothing; days do. */
export type History = { answers: readonly KeptAnswer[]; shown: readonly ShownStory[] };

/** The part of a record that is about return visits. */
export function historyOf({ practice, returning }: SavedRecord): History {
  return { answers: practice, shown: returning.shown };
}

/** What was known when this day began. A visit rests on that alone, so that it stays the same while it is going on. */
export function before(today: string, { answers, shown }: History): History {
  return { answers: answers.filter(({ day }) => day < today), shown: shown.filter(({ day }) => day < today) };
}
