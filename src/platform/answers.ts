import { mergeFirstAnswers } from '#domain/progress/merge-answers.ts';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import type { RecordBook } from './record.ts';
import { deviceClock, type Clock } from './clock.ts';
import { answersKey, recordKey } from './keys.ts';
import { localStore, sessionStore, type Store } from './storage.ts';

/** Where practice keeps the first answers. Never fails: what no storage takes is remembered until the page is closed. */
export interface AnswerBook {
  /** Oldest first, one per story. */
  firstAnswers(): Promise<readonly FirstAnswer[]>;
  /** Keeps the answer when it is the first to its story; a later one changes nothing. */
  record(answer: FirstAnswer): Promise<void>;
}

/** The places an answer book may use. */
export type Places = { session: Store; local: Store; clock: Clock };

/**
 * The answer book of this page. Until she consented it writes to the session, afterwards to the saved record, and takes along
 * what the session held. The parsing code (zod/mini, 6 kB) loads only when something is stored that this page did not write.
 */
export function openAnswerBook(
  places: Places = { session: sessionStore, local: localStore, clock: deviceClock },
): AnswerBook {
  const { session, local, clock } = places;
  const remembered: FirstAnswer[] = [];
  let own: { text: string; answers: FirstAnswer[] } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One thing after the other, so that two quick answers do not overwrite each other. */
  function inOrder<Result>(task: () => Promise<Result>): Promise<Result> {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  }

  async function findRecordBook(): Promise<RecordBook | undefined> {
    if (local.read(recordKey).kind !== 'text') return undefined;
    const module = await import('./record.ts').catch(() => undefined);
    return module?.openRecordBook(local, clock);
  }

  async function readKept(): Promise<FirstAnswer[]> {
    const state = (await findRecordBook())?.load();
    return state?.kind === 'kept' ? state.record.practice : [];
  }

  /** Undefined when there is something and the code that reads it did not come: then it must not be overwritten. */
  async function readSession(): Promise<FirstAnswer[] | undefined> {
    const reading = session.read(answersKey);
    if (reading.kind !== 'text') return [];
    if (reading.text === own?.text) return own.answers;
    const module = await import('./read-answers.ts').catch(() => undefined);
    return module?.readAnswers(reading.text);
  }

  async function saveInRecord(answers: FirstAnswer[]): Promise<boolean> {
    const isSaved = (await findRecordBook())?.add({ practice: answers }) === 'saved';
    if (isSaved) session.remove(answersKey);
    return isSaved;
  }

  function saveInSession(answers: FirstAnswer[]): boolean {
    const text = JSON.stringify(answers);
    if (session.write(answersKey, text) !== 'written') return false;
    own = { text, answers };
    return true;
  }

  return {
    firstAnswers: () =>
      inOrder(async () => {
        const stored = mergeFirstAnswers(await readKept(), (await readSession()) ?? []);
        return mergeFirstAnswers(stored, remembered);
      }),
    record: (answer) =>
      inOrder(async () => {
        const earlier = await readSession();
        const answers = mergeFirstAnswers(earlier ?? [], [...remembered, answer]);
        if (await saveInRecord(answers)) return;
        if (earlier && saveInSession(answers)) return;
        remembered.push(answer);
      }),
  };
}
