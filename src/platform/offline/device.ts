import { tellChange } from './changes.ts';

/** What a load needs of the browser. */
export interface Device {
  caches: CacheStorage;
  fetch(url: string, options: { cache: RequestCache; signal?: AbortSignal }): Promise<Response>;
  /** Does it unless another tab is at it: then undefined. */
  alone<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** Bytes that may still be stored, as far as the browser tells. */
  room(): Promise<number>;
  /** Lets the worker answer for the folder; resolves when it does. */
  register(root: string): Promise<void>;
  unregister(root: string): Promise<void>;
  /** Tells other tabs and parts that copies have changed. */
  tell(): void;
}

/**
 * The browser's own, or undefined where it offers no worker: from a disk, over plain http, in some private windows.
 * @param tell How others learn that copies have changed.
 */
export function findDevice(tell = () => tellChange('changed')): Device | undefined {
  if (!globalThis.isSecureContext || !/^https?:$/.test(location.protocol)) return undefined;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
  return {
    caches,
    fetch: (url, options) => fetch(url, options),
    alone: async (work) =>
      'locks' in navigator
        ? navigator.locks.request('page-files', { ifAvailable: true }, async (lock) => (lock ? work() : undefined))
        : work(),
    async room() {
      const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
      return quota === undefined ? Infinity : quota - (usage ?? 0);
    },
    async register(root) {
      // Chromium sometimes lets a second registration wait for five seconds, behind its own look for a newer worker.
      const known = await navigator.serviceWorker.getRegistration(root);
      if (known?.scope === root && known.active) return;
      await navigator.serviceWorker.register(`${root}worker.js`, { scope: root, updateViaCache: 'none' });
      await navigator.serviceWorker.ready;
    },
    async unregister(root) {
      const found = await navigator.serviceWorker.getRegistration(root);
      if (found?.scope === root) await found.unregister();
    },
    tell,
  };
}
