import { mergeFirstAnswers } from '#domain/progress/merge-answers.ts';
import type { Additions } from '#domain/progress/merge.ts';
import { begin, findVisit, openBook } from '../effects.ts';
import type { Said } from '../state.ts';

/**
 * After she agreed: what came from another device joins what is kept here. Where nothing was kept it starts the record with what this
 * visit knows, in one step, so that a device that is full keeps all of it or nothing.
 */
export async function bringHere(additions: Additions): Promise<Said> {
  const book = await openBook();
  if (!book) return 'notLoaded';
  const visit = await findVisit();
  const practice = mergeFirstAnswers(visit.practice, additions.practice ?? []);
  const isKept = book.load().kind === 'kept';
  return begin(book, { ...(!isKept && visit), ...additions, practice }, 'brought');
}
