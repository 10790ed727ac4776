import { isVisitOffered, putOff } from '#domain/practice/returning/is-due.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import type { Clock } from '../clock.ts';
import type { RecordBook } from '../record.ts';

/** Shows the quiet line about stories to look at again, or hides it. Without a record nothing is offered. */
export function showOffer(record: SavedRecord | undefined, clock: Clock): void {
  const offer = document.querySelector<HTMLElement>('[data-again]');
  if (offer) offer.hidden = !record || !isVisitOffered(record, clock.today());
}

/** Answers its two buttons: later, and not any more. What was done is said in its place, which takes the focus. */
export function answerOffer(book: RecordBook, clock: Clock): void {
  document.querySelector('[data-again]')?.addEventListener('click', ({ target }) => {
    const choice = (target as Element).closest<HTMLElement>('[data-again-choice]')?.dataset['againChoice'];
    if (choice === 'later') book.add({ returning: { notBefore: putOff(clock.today()) } });
    else if (choice === 'off') book.add({ returning: { isOff: true } });
    else return;
    const said = document.querySelector<HTMLElement>(`[data-again-said="${choice}"]`);
    showOffer(undefined, clock);
    said?.removeAttribute('hidden');
    said?.focus();
  });
}
