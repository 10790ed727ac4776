import type { LessonRead, SavedRecord } from '#schemas/saved-record.ts';
import type { FirstAnswer } from '../practice/pool.ts';
import { currentVersion } from './migrate.ts';

/** What a visit adds. What is absent leaves the record as it is. */
export type Additions = Partial<Pick<SavedRecord, 'locale' | 'theme' | 'lessons' | 'practice'>>;

/** A record that holds nothing yet. */
export function beginRecord(today: string): SavedRecord {
  return { version: currentVersion, lessons: [], practice: [], lastUsed: today };
}

/**
 * The record with what a visit added. Choices are replaced, lessons move to the end with their latest day, and a first answer
 * stays the first: a later answer to the same story changes nothing.
 */
export function mergeRecord(record: SavedRecord, added: Additions, today: string): SavedRecord {
  return {
    ...record,
    ...(added.locale !== undefined && { locale: added.locale }),
    ...(added.theme !== undefined && { theme: added.theme }),
    lessons: (added.lessons ?? []).reduce(withLesson, record.lessons),
    practice: mergeFirstAnswers(record.practice, added.practice ?? []),
    lastUsed: today,
  };
}

/** Both lists, oldest first, with the earliest answer to each story. */
export function mergeFirstAnswers(known: readonly FirstAnswer[], added: readonly FirstAnswer[]): FirstAnswer[] {
  const first = new Map<string, FirstAnswer>();
  for (const answer of [...known, ...added]) if (!first.has(answer.story)) first.set(answer.story, answer);
  return [...first.values()];
}

function withLesson(lessons: LessonRead[], { id, day }: LessonRead): LessonRead[] {
  const before = lessons.find((lesson) => lesson.id === id);
  const latest = before && before.day > day ? before.day : day;
  return [...lessons.filter((lesson) => lesson.id !== id), { id, day: latest }];
}
