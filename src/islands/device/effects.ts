import type { ErasablePart } from '#domain/progress/erase.ts';
import type { Additions } from '#domain/progress/merge.ts';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import { openAnswerBook } from '#platform/answers.ts';
import { answersKey, asideKey, recordKey } from '#platform/keys.ts';
import type { RecordBook, Saving } from '#platform/record.ts';
import { localStore, sessionStore } from '#platform/storage.ts';
import type { Theme } from '#schemas/saved-record.ts';
import type { Found, Said } from './state.ts';

/** What this device keeps now. The code that reads a record loads only when there is one. */
export async function lookAround(): Promise<Found> {
  const isOldKept = localStore.read(asideKey).kind === 'text';
  const { kind } = localStore.read(recordKey);
  if (kind === 'absent') return { record: { kind: 'nothing' }, isOldKept };
  if (kind === 'blocked') return { record: { kind }, isOldKept };
  const book = await openBook();
  return { record: book?.load() ?? { kind: 'notLoaded' }, isOldKept };
}

/** Starts the record with what this visit knows already: the language, the theme, and the first answers of this tab. */
export async function beginHere(): Promise<Said> {
  const book = await openBook();
  if (!book) return 'notLoaded';
  return begin(book, await findVisit(), 'begun');
}

/** What this visit knows and nothing keeps yet. */
export async function findVisit(): Promise<Additions & { practice: FirstAnswer[] }> {
  const { lang, dataset } = document.documentElement;
  const theme = dataset['theme'] as Theme | undefined; // written by theme.ts, and parsed once more by the record
  const practice = await openAnswerBook().firstAnswers();
  return { locale: lang, practice: [...practice], ...(theme && { theme }) };
}

/** Starts the record, or adds to it; the visit's own answers are then in it. */
export function begin(book: RecordBook, additions: Additions, whenSaved: Said): Said {
  const saving = book.begin(additions);
  if (saving === 'saved') sessionStore.remove(answersKey);
  return sayOf(saving, whenSaved);
}

/** Takes one group out of the record. */
export async function forgetHere(part: ErasablePart): Promise<Said> {
  const book = await openBook();
  return book ? sayOf(book.forget(part), 'forgotten') : 'notLoaded';
}

/** The folder in which the site's first page stands, as an absolute address. */
export function folderOf(home: string): string {
  return new URL('.', new URL(home, document.baseURI)).href;
}

export async function openBook(): Promise<RecordBook | undefined> {
  const module = await import('#platform/record.ts').catch(() => undefined);
  return module?.openRecordBook();
}

function sayOf(saving: Saving, whenSaved: Said): Said {
  if (saving === 'saved') return whenSaved;
  return saving === 'not-kept' ? 'notKept' : saving;
}
