// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchUnavailable } from '#domain/search/engine.ts';
import { registerName } from '#domain/search/files.ts';
import { loadFile } from '#platform/search/load-file.ts';

/** Answers for the network: what adding the script does. */
function whenAdded(answer: (script: HTMLScriptElement) => void): void {
  vi.spyOn(document.head, 'append').mockImplementation((node) => {
    setTimeout(() => answer(node as HTMLScriptElement));
  });
}

beforeEach(() => Reflect.deleteProperty(globalThis, registerName));
afterEach(() => Reflect.deleteProperty(globalThis, registerName));

test('a classic script beside the page brings the pack', async () => {
  whenAdded((script) => {
    Reflect.set(globalThis, registerName, { nl: { from: new URL(script.src).pathname } });
    script.onload?.(new Event('load'));
  });
  expect(await loadFile('../search/', 'nl', 'index')).toMatchObject({
    from: expect.stringMatching(/search\/nl\.js$/) as string,
  });
});

test('what is there already is not asked for again', async () => {
  Reflect.set(globalThis, registerName, { 'nl-text': { v: 1 } });
  const append = vi.spyOn(document.head, 'append');
  expect(await loadFile('../search/', 'nl', 'text')).toEqual({ v: 1 });
  expect(append).not.toHaveBeenCalled();
});

test('a file that is missing, and one that leaves nothing, are told as unavailable', async () => {
  whenAdded((script) => script.onerror?.(new Event('error')));
  await expect(loadFile('../search/', 'nl', 'index')).rejects.toThrow(SearchUnavailable);
  whenAdded((script) => script.onload?.(new Event('load')));
  await expect(loadFile('../search/', 'nl', 'index')).rejects.toThrow(SearchUnavailable);
});
