import { SearchUnavailable } from '#domain/search/engine.ts';
import { keyOf, registerName, searchFileName } from '#domain/search/files.ts';

/**
 * Brings a search file into the page by a classic script, which also works from a disk, and gives what it left behind.
 * @param folder Address of the `search/` folder, relative to the page.
 * @throws {SearchUnavailable} When the file is missing, cannot be reached, or leaves nothing.
 */
export async function loadFile(folder: string, localeId: string, part: 'index' | 'text'): Promise<unknown> {
  const key = keyOf(localeId, part);
  const name = searchFileName(localeId, part);
  if (findRegistered(key) === undefined) await addScript(new URL(folder + name, document.baseURI).href);
  const found = findRegistered(key);
  if (found === undefined) throw new SearchUnavailable(`${name} is empty`);
  return found;
}

/** Scripts on their way, by address: whoever asks for one again waits for the same. */
const coming = new Map<string, Promise<void>>();

function findRegistered(key: string): unknown {
  const register: unknown = Reflect.get(globalThis, registerName);
  return typeof register === 'object' && register !== null ? Reflect.get(register, key) : undefined;
}

function addScript(src: string): Promise<void> {
  const script = coming.get(src) ?? fetchScript(src).finally(() => coming.delete(src));
  coming.set(src, script);
  return script;
}

function fetchScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    // Taken out again, so that a second try asks a second time.
    script.onerror = () => {
      script.remove();
      reject(new SearchUnavailable(`${src} cannot be loaded`));
    };
    document.head.append(script);
  });
}
