import type { KeptAnswer, LessonRead, Returning, SavedRecord, ShownStory } from '#schemas/saved-record.ts';
import type { FirstAnswer } from '../practice/pool.ts';
import { mergeFirstAnswers } from './merge-answers.ts';
import { currentVersion } from './migrate.ts';
import { mergeOwnWords } from './own-words.ts';

/** What a visit adds. What is absent leaves the record as it is. */
export type Additions = Partial<Pick<SavedRecord, 'locale' | 'theme' | 'lessons' | 'plans' | 'reflections'>> & {
  /** An answer without a day was given today. */
  practice?: readonly (FirstAnswer & Partial<KeptAnswer>)[];
  returning?: Partial<Returning>;
};

/** A record that holds nothing yet. */
export function beginRecord(today: string): SavedRecord {
  const nothing = { lessons: [], practice: [], returning: { shown: [] }, plans: [], reflections: [] };
  return { version: currentVersion, ...nothing, lastUsed: today };
}

/**
 * The record with what a visit added. Choices are replaced, lessons move to the end with their latest day, and a first answer
 * stays the first: a later answer to the same story changes nothing. Her own words are replaced, and empty ones go.
 */
export function mergeRecord(record: SavedRecord, added: Additions, today: string): SavedRecord {
  return {
    ...record,
    ...(added.locale !== undefined && { locale: added.locale }),
    ...(added.theme !== undefined && { theme: added.theme }),
    lessons: (added.lessons ?? []).reduce(withLesson, record.lessons),
    practice: mergeFirstAnswers(
      record.practice,
      (added.practice ?? []).map((answer) => ({ ...answer, day: answer.day ?? today })),
    ),
    returning: mergeReturning(record.returning, added.returning ?? {}),
    plans: mergeOwnWords(record.plans, added.plans ?? []),
    reflections: mergeOwnWords(record.reflections, added.reflections ?? []),
    lastUsed: today,
  };
}

/** Stories that were shown are added, once a day; the choices about the offer are replaced where there are new ones. */
function mergeReturning(known: Returning, { shown = [], ...choices }: Partial<Returning>): Returning {
  const isKnown = ({ story, day }: ShownStory) => known.shown.some((one) => one.story === story && one.day === day);
  return { ...known, ...choices, shown: [...known.shown, ...shown.filter((one) => !isKnown(one))] };
}

function withLesson(lessons: LessonRead[], { id, day }: LessonRead): LessonRead[] {
  const before = lessons.find((lesson) => lesson.id === id);
  const latest = before && before.day > day ? before.day : day;
  return [...lessons.filter((lesson) => lesson.id !== id), { id, day: latest }];
}
