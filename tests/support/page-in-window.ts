import { Window } from 'happy-dom';
import { vi } from 'vitest';
import { bundleClassic } from '#integrations/finish/classic-scripts.ts';

const root = process.cwd();
const bundles = new Map<string, Promise<string>>();

export type Surroundings = {
  /** How the page was opened; `navigate` by an address or a link. */
  opened?: 'navigate' | 'reload' | 'back_forward';
  session?: Record<string, string>;
  local?: Record<string, string>;
  /** Storage that throws as soon as it is named. */
  isBlocked?: boolean;
  languages?: string[];
  isOffline?: boolean;
};

/**
 * A page in a window of its own, with the shipped script (bundled as in the build) running in it. What the script did to the
 * world is in `left` (where it went) and in the window itself.
 */
export async function openInWindow(body: string, surroundings: Surroundings = {}) {
  const window = new Window({
    url: 'https://town.example/course/nl/lesson.html',
    settings: {
      enableJavaScriptEvaluation: true,
      suppressInsecureJavaScriptEnvironmentWarning: true,
      disableJavaScriptFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const left: string[] = [];
  const paused: string[] = [];
  const cancelSpeech = vi.fn();
  const print = vi.fn();
  const replace = (value: object, name: string, property: PropertyDescriptor): void => {
    Object.defineProperty(value, name, { configurable: true, ...property });
  };
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  fill(window.sessionStorage, surroundings.session);
  fill(window.localStorage, surroundings.local);
  if (surroundings.isBlocked) {
    replace(window, 'localStorage', { get: refuse });
    replace(window, 'sessionStorage', { get: refuse });
  }
  replace(window.location, 'replace', { value: (address: string) => left.push(address) });
  replace(window.navigator, 'languages', { value: surroundings.languages ?? ['de-DE'] });
  replace(window.navigator, 'onLine', { value: !surroundings.isOffline });
  replace(window.performance, 'getEntriesByType', { value: () => [{ type: surroundings.opened ?? 'navigate' }] });
  replace(window.HTMLMediaElement.prototype, 'pause', {
    value(this: { id: string }) {
      paused.push(this.id);
    },
  });
  // The window has timers of its own; these are the ones a test can move.
  replace(window, 'setTimeout', {
    value: (action: () => void, ms: number, ...rest: []) => setTimeout(action, ms, ...rest),
  });
  replace(window, 'clearTimeout', { value: (timer: NodeJS.Timeout) => clearTimeout(timer) });
  replace(window, 'speechSynthesis', { value: { cancel: cancelSpeech } });
  replace(window, 'print', { value: print });

  const document = window.document as unknown as Document; // happy-dom's types differ from the DOM's in details
  document.documentElement.innerHTML = `<head><title>Lesson</title></head><body>${body}</body>`;
  const script = document.createElement('script');
  script.dataset['keep'] = 'keep.js';
  script.textContent = await bundled();
  document.head.append(script);
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  return { window, document, page: document.documentElement, find, left, paused, cancelSpeech, print };
}

export type PageInWindow = Awaited<ReturnType<typeof openInWindow>>;

/** Presses and releases a key where the focus is. */
export function press(page: PageInWindow, key: string, options: { held?: string; isRepeating?: boolean } = {}): void {
  const { held, isRepeating = false } = options;
  const modifiers = { shiftKey: held === 'Shift', altKey: held === 'Alt', ctrlKey: held === 'Control' };
  const target = page.document.activeElement ?? page.document.body;
  for (const type of ['keydown', 'keyup']) {
    const init = { key, bubbles: true, repeat: isRepeating && type === 'keydown', ...modifiers };
    target.dispatchEvent(new page.window.KeyboardEvent(type, init) as unknown as Event);
  }
}

/** The browser shows the page again out of its memory. */
export function bringBack(page: PageInWindow): void {
  const event = Object.assign(new page.window.Event('pageshow'), { persisted: true });
  page.window.dispatchEvent(event);
}

/** The page goes behind another one, or comes to the front. */
export function setVisible(page: PageInWindow, isVisible: boolean): void {
  Object.defineProperty(page.document, 'visibilityState', {
    configurable: true,
    value: isVisible ? 'visible' : 'hidden',
  });
  page.document.dispatchEvent(new page.window.Event('visibilitychange') as unknown as Event);
}

function bundled(): Promise<string> {
  const known = bundles.get('page') ?? bundleClassic(root, 'page', { minify: true });
  bundles.set('page', known);
  return known;
}

function fill(storage: { setItem(key: string, text: string): void }, texts: Record<string, string> = {}): void {
  for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
}
