/** What was found under a key. `blocked`: the browser lets nobody look. */
type Reading = { kind: 'text'; text: string } | { kind: 'absent' } | { kind: 'blocked' };

/** What became of a text. After `full` and `blocked` the earlier text is still there. */
type Writing = 'written' | 'full' | 'blocked';

/** A place that keeps texts by key. Nothing here throws. */
export interface Store {
  read(key: string): Reading;
  write(key: string, text: string): Writing;
  /** False when it could not be done, so that nobody is told something is gone that is not. */
  remove(key: string): boolean;
}

/**
 * The browser's own storage.
 * @param area A function, because merely naming `localStorage` throws where the browser blocks it.
 */
export function browserStore(area: () => Storage): Store {
  return {
    read(key) {
      try {
        const text = area().getItem(key);
        return text === null ? { kind: 'absent' } : { kind: 'text', text };
      } catch {
        return { kind: 'blocked' };
      }
    },
    write(key, text) {
      try {
        area().setItem(key, text);
        return 'written';
      } catch (error) {
        return isFull(error) ? 'full' : 'blocked';
      }
    },
    remove(key) {
      try {
        area().removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** What stays when the tab is closed. */
export const localStore = browserStore(() => localStorage);

/** What goes when the tab is closed. */
export const sessionStore = browserStore(() => sessionStorage);

/** Whether the browser refused because there is no room. */
export function isFull(error: unknown): boolean {
  // Firefox before 142 has a name of its own for it.
  return error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);
}
