import { findNextLesson } from '#domain/progress/find-next.ts';
import type { SavedRecord } from '#schemas/saved-record.ts';
import { deviceClock, type Clock } from '../clock.ts';
import type { RecordBook } from '../record.ts';
import { answerOffer, showOffer } from './offer-visit.ts';

const page = document.documentElement;

/** What a page does for somebody who chose to keep her place: notes it, and shows it on the course's own pages. */
export function startKeeping(book: RecordBook, clock: Clock = deviceClock): void {
  const show = (): void => {
    const state = book.load();
    if (state.kind === 'kept') showPlace(state.record);
    showOffer(state.kind === 'kept' ? state.record : undefined, clock);
  };
  // Noting the language also notes that the record was used today. The page where one chooses has no language of her choice.
  book.add(document.querySelector('[data-suggest]') ? {} : { locale: page.lang });
  noteLesson((id) => book.add({ lessons: [{ id, day: clock.today() }] }));
  noteTheme(book);
  answerOffer(book, clock);
  show();
  addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
}

/** A lesson counts as read once its end has been on the screen. */
function noteLesson(note: (id: string) => void): void {
  const lesson = document.querySelector<HTMLElement>('main[data-lesson]');
  const end = lesson?.lastElementChild;
  if (!lesson || !end) return;
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    note(lesson.dataset['lesson']!);
  });
  watcher.observe(end);
}

/** The switch itself is answered by `theme.ts`, which knows of no record; here its result is noted. */
function noteTheme(book: RecordBook): void {
  const watcher = new MutationObserver(() => {
    const theme = page.dataset['theme'];
    book.add({ theme: theme === 'light' || theme === 'dark' ? theme : 'system' });
  });
  watcher.observe(page, { attributeFilter: ['data-theme'] });
}

function showPlace(record: SavedRecord): void {
  const read = record.lessons.map(({ id }) => id);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-read-mark]')) {
    mark.hidden = !read.includes(mark.dataset['readMark']!);
  }
  const links = [...document.querySelectorAll<HTMLElement>('[data-continue] [data-continue-to]')];
  const next = findNextLesson(
    links.map((link) => link.dataset['continueTo']!),
    read,
  );
  for (const link of links) link.hidden = link.dataset['continueTo'] !== next;
  for (const place of document.querySelectorAll<HTMLElement>('[data-continue]')) place.hidden = next === undefined;
}
