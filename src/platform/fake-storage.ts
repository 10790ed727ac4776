import type { Store } from './storage.ts';

/** What is wrong with a fake storage: nothing, no room for another character, or no access at all. */
export type Trouble = 'none' | 'full' | 'blocked';

/** A storage for tests, with its content and its trouble in sight. */
export function fakeStore(content: Record<string, string> = {}, trouble: Trouble = 'none'): FakeStore {
  const texts = new Map(Object.entries(content));
  const store: FakeStore = {
    trouble,
    content: () => Object.fromEntries(texts),
    read(key) {
      if (store.trouble === 'blocked') return { kind: 'blocked' };
      const text = texts.get(key);
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    },
    write(key, text) {
      if (store.trouble !== 'none') return store.trouble;
      texts.set(key, text);
      return 'written';
    },
    remove(key) {
      if (store.trouble === 'blocked') return false;
      texts.delete(key);
      return true;
    },
  };
  return store;
}

export interface FakeStore extends Store {
  /** May change during a test: storage fills up, or is blocked in another tab. */
  trouble: Trouble;
  content(): Record<string, string>;
}
