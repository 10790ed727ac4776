import { expect, test } from 'vitest';
import { browserStore } from '#platform/storage.ts';

/** A `Storage` of which one method misbehaves. */
function aStorage(trouble: Partial<Storage> = {}): Storage {
  const texts = new Map<string, string>();
  return {
    length: 0,
    clear: () => texts.clear(),
    key: () => null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    ...trouble,
  };
}

test('what was written is read, and absent after it was removed', () => {
  const storage = aStorage();
  const store = browserStore(() => storage);
  expect(store.write('key', 'text')).toBe('written');
  expect(store.read('key')).toEqual({ kind: 'text', text: 'text' });
  expect(store.remove('key')).toBe(true);
  expect(store.read('key')).toEqual({ kind: 'absent' });
});

test('an empty text is a text', () => {
  const storage = aStorage();
  const store = browserStore(() => storage);
  store.write('key', '');
  expect(store.read('key')).toEqual({ kind: 'text', text: '' });
});

test('a browser that throws as soon as storage is named is blocked, for every use', () => {
  const store = browserStore(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(store.read('key')).toEqual({ kind: 'blocked' });
  expect(store.write('key', 'text')).toBe('blocked');
  expect(store.remove('key')).toBe(false);
});

test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('no room is told apart from blocked: %s', (name) => {
  const storage = aStorage({
    setItem() {
      throw new DOMException('no room', name);
    },
  });
  expect(browserStore(() => storage).write('key', 'text')).toBe('full');
});
