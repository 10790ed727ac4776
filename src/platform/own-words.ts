import { listOwnWords, readTexts, type OwnPart, type Texts } from '#domain/progress/own-words.ts';
import { recordKey } from './keys.ts';
import { localStore } from './storage.ts';

/** What this device keeps of one practice, and whether it keeps anything at all. */
export type Found = { texts: Texts; hasRecord: boolean };

/** What became of words. `gone`: nothing of them is kept any more. `not-kept`: nothing was written. */
export type Keeping = 'kept' | 'gone' | 'full' | 'not-kept';

/** Her own words in one practice. Only `keep` ever starts to keep them, and only she calls it. */
export interface OwnWordsBook {
  find(): Promise<Found>;
  /** After she asked for it on the page: keeps them, and starts the record where there is none. */
  keep(texts: Texts): Promise<Keeping>;
  /** Takes over a change where they are kept already. All texts empty: nothing of them is left. */
  update(texts: Texts): Promise<Keeping>;
}

/** @param step Address of the practice: `mothers/change/my-next-step`. */
export function openOwnWords(part: OwnPart, step: string): OwnWordsBook {
  const add = async (texts: Texts, mayBegin: boolean): Promise<Keeping> => {
    const book = await findBook();
    const state = book?.load();
    // What cannot be read is left alone here; the page about this device says what can be done with it.
    if (!book || !(state?.kind === 'kept' || (mayBegin && state?.kind === 'nothing'))) return 'not-kept';
    const saving = book[mayBegin ? 'begin' : 'add']({ [part]: listOwnWords(step, texts) });
    if (saving === 'full') return 'full';
    if (saving !== 'saved') return 'not-kept';
    return Object.values(texts).some((text) => text.trim()) ? 'kept' : 'gone';
  };
  return {
    async find() {
      if (localStore.read(recordKey).kind !== 'text') return { texts: {}, hasRecord: false };
      const state = (await findBook())?.load();
      return state?.kind === 'kept'
        ? { texts: readTexts(state.record[part], step), hasRecord: true }
        : { texts: {}, hasRecord: false };
    },
    keep: (texts) => add(texts, true),
    update: (texts) => add(texts, false),
  };
}

async function findBook() {
  const module = await import('./record.ts').catch(() => undefined);
  return module?.openRecordBook();
}
