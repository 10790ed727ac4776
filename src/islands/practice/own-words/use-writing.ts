import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { unwritten, write, type WritingEvent, type WritingState } from '#domain/practice/own-words/state.ts';
import type { OwnPart, Texts } from '#domain/progress/own-words.ts';
import { openOwnWords, type Keeping, type OwnWordsBook } from '#platform/own-words.ts';

/** What she can do with her words. */
export interface Writing {
  write: (field: string, text: string) => void;
  add: (field: string, line: string) => void;
  keep: () => void;
  /** Empties every field, and takes the words off the device. */
  erase: () => void;
}

/** Her words in one practice: on the screen, and on the device where she asked for it. `isReady` once the device was looked at. */
export function useWriting(part: OwnPart, step: string): { state: WritingState; writing: Writing; isReady: boolean } {
  const [state, happened] = useReducer(write, unwritten);
  const [isReady, setReady] = useState(false);
  const book = useRef<OwnWordsBook | undefined>(undefined);

  const store = (how: (book: OwnWordsBook) => Promise<Keeping>, isAsked: boolean): void => {
    if (!book.current) return;
    how(book.current)
      .catch((): Keeping => 'not-kept')
      .then((result) => happened({ type: 'stored', result, isAsked }), console.error);
  };
  /** The event, and the same change on the device where the words are kept. */
  const change = (event: WritingEvent): void => {
    happened(event);
    const { texts } = write(state, event);
    if (state.isKept) store((kept) => kept.update(texts), false);
  };

  useEffect(() => {
    book.current = openOwnWords(part, step);
    void book.current
      .find()
      .catch(() => ({ texts: {} as Texts, hasRecord: false }))
      .then((found) => {
        happened({ type: 'found', ...found });
        setReady(true);
      });
  }, []);

  const writing: Writing = {
    write: (field, text) => change({ type: 'wrote', field, text }),
    add: (field, line) => change({ type: 'added', field, line }),
    keep: () => store((opened) => opened.keep(state.texts), true),
    erase: () => change({ type: 'erased' }),
  };
  return { state, writing, isReady };
}
