import type { LessonRead, SavedRecord } from '#schemas/saved-record.ts';
import { mergeFirstAnswers } from './merge-answers.ts';
import { currentVersion } from './migrate.ts';
import { mergeOwnWords } from './own-words.ts';

/** What a visit adds. What is absent leaves the record as it is. */
export type Additions = Partial<
  Pick<SavedRecord, 'locale' | 'theme' | 'lessons' | 'practice' | 'plans' | 'reflections'>
>;

/** A record that holds nothing yet. */
export function beginRecord(today: string): SavedRecord {
  return { version: currentVersion, lessons: [], practice: [], plans: [], reflections: [], lastUsed: today };
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
    practice: mergeFirstAnswers(record.practice, added.practice ?? []),
    plans: mergeOwnWords(record.plans, added.plans ?? []),
    reflections: mergeOwnWords(record.reflections, added.reflections ?? []),
    lastUsed: today,
  };
}

function withLesson(lessons: LessonRead[], { id, day }: LessonRead): LessonRead[] {
  const before = lessons.find((lesson) => lesson.id === id);
  const latest = before && before.day > day ? before.day : day;
  return [...lessons.filter((lesson) => lesson.id !== id), { id, day: latest }];
}
