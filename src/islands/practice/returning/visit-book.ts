import { historyOf } from '#domain/practice/returning/history.ts';
import { leftOfVisit } from '#domain/practice/returning/left-of-visit.ts';
import type { ReturnStory } from '#domain/practice/returning/meetings.ts';
import { planVisit } from '#domain/practice/returning/plan-visit.ts';
import { seedOf } from '#domain/practice/returning/scatter.ts';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import type { Clock } from '#platform/clock.ts';
import { recordKey } from '#platform/keys.ts';
import type { RecordBook } from '#platform/record.ts';
import { localStore } from '#platform/storage.ts';

/** What this device has for a return visit. `not-kept`: there is no record that can be read. */
export type Found = { kind: 'not-kept' } | { kind: 'off' } | { kind: 'on'; stories: readonly string[] };

/** Looks what is left of today's visit. The code that reads a record loads only where there is one. */
export async function findVisit(stories: readonly ReturnStory[], clock: Clock): Promise<Found> {
  const state = (await openBook(clock))?.load();
  if (state?.kind !== 'kept') return { kind: 'not-kept' };
  if (state.record.returning.isOff) return { kind: 'off' };
  const history = historyOf(state.record);
  const today = clock.today();
  const plan = planVisit(stories, history, today, seedOf(history, today));
  return { kind: 'on', stories: leftOfVisit(plan, stories, history, today) };
}

/**
 * Notes that a story was shown. The answer itself is kept only where it is the first to its story, marked as given in a return
 * visit: so the story is known in its set, and nothing that is said about first answers counts it.
 */
export async function noteShown({ story, answer }: FirstAnswer, clock: Clock): Promise<void> {
  const shown = [{ story, day: clock.today() }];
  (await openBook(clock))?.add({ returning: { shown }, practice: [{ story, answer, returned: true }] });
}

/** @returns Whether the decision is kept now. */
export async function switchOffer(isOff: boolean, clock: Clock): Promise<boolean> {
  return (await openBook(clock))?.add({ returning: { isOff } }) === 'saved';
}

async function openBook(clock: Clock): Promise<RecordBook | undefined> {
  if (localStore.read(recordKey).kind !== 'text') return undefined;
  const module = await import('#platform/record.ts').catch(() => undefined);
  return module?.openRecordBook(localStore, clock);
}
