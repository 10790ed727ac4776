import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FirstAnswer } from '#domain/practice/pool.ts';
import type { AnswerBook } from '#platform/answers.ts';

/** How long the plain version waits for what this device remembers. With nothing stored the answer comes at once. */
const patienceMs = 2000;

/**
 * Reads the first answers of earlier, and writes new ones down. A book that is absent, slow or broken is like an empty one.
 * @param fresh First answers of this visit; each is written down once.
 * @returns undefined until the answers are read.
 */
export function useAnswers(
  openBook: () => AnswerBook,
  fresh: readonly FirstAnswer[],
): readonly FirstAnswer[] | undefined {
  const [remembered, setRemembered] = useState<readonly FirstAnswer[]>();
  const book = useRef<AnswerBook | undefined>(undefined);
  const written = useRef(0);

  useLayoutEffect(() => {
    const read = async () => {
      book.current = openBook();
      return book.current.firstAnswers();
    };
    const giveUp = new Promise<readonly FirstAnswer[]>((resolve) => setTimeout(() => resolve([]), patienceMs));
    void Promise.race([read(), giveUp])
      .catch(() => [])
      .then(setRemembered);
  }, []);

  // With the answer on the screen and not after it was painted: who goes on at once must not lose it.
  useLayoutEffect(() => {
    for (const answer of fresh.slice(written.current)) {
      written.current += 1;
      void write(book.current, answer);
    }
  }, [fresh]);

  return remembered;
}

async function write(book: AnswerBook | undefined, answer: FirstAnswer): Promise<void> {
  try {
    await book?.record(answer);
  } catch (error) {
    console.warn(error); // the practice goes on; only the memory of it is lost
  }
}
