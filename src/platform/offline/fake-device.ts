import type { Device } from './device.ts';

/** What a fake site answers: a text, a status, or no network. */
export type FakeAnswer = string | number | 'no network';

/** A device for tests: caches in memory, a site of texts, and its troubles in sight. */
export interface FakeDevice extends Device {
  site: Map<string, FakeAnswer>;
  /** Addresses that were asked for, each with the way the browser's own memory was used. */
  asked: string[];
  registered: Set<string>;
  roomBytes: number;
  /** Another tab is loading. */
  isBusy: boolean;
  told: number;
}

export function fakeDevice(site: Record<string, FakeAnswer> = {}): FakeDevice {
  const device: FakeDevice = {
    site: new Map(Object.entries(site)),
    asked: [],
    registered: new Set(),
    roomBytes: Infinity,
    isBusy: false,
    told: 0,
    caches: fakeCaches(),
    async fetch(url, { cache, signal }) {
      signal?.throwIfAborted();
      device.asked.push(cache === 'default' ? url : `${url} ${cache}`);
      const answer = device.site.get(url) ?? 404;
      if (answer === 'no network') throw new TypeError('Failed to fetch');
      if (typeof answer === 'number') return new Response('', { status: answer });
      return new Response(answer, { headers: { 'content-type': 'text/html', vary: '*', 'x-frame-options': 'DENY' } });
    },
    alone: async (work) => (device.isBusy ? undefined : work()),
    room: async () => device.roomBytes,
    register: async (root) => void device.registered.add(root),
    unregister: async (root) => void device.registered.delete(root),
    tell: () => void device.told++,
  };
  return device;
}

/** `CacheStorage` in memory, as far as it is used here. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, Cache>();
  const open = async (name: string): Promise<Cache> => {
    const cache = all.get(name) ?? fakeCache();
    all.set(name, cache);
    return cache;
  };
  const caches: Pick<CacheStorage, 'open' | 'has' | 'keys' | 'delete'> = {
    open,
    has: async (name) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
  };
  return caches as CacheStorage; // `match` over all caches would mix versions: nobody may use it
}

function fakeCache(): Cache {
  const entries = new Map<string, Response>();
  const cache: Pick<Cache, 'match' | 'put' | 'delete' | 'keys'> = {
    match: async (key) => entries.get(urlOf(key))?.clone(),
    put: async (key, response) => {
      if (response.headers.get('vary') === '*') throw new TypeError('Vary header contains *');
      entries.set(urlOf(key), response);
    },
    delete: async (key) => entries.delete(urlOf(key)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  };
  return cache as Cache; // the rest of the interface is not used
}

function urlOf(key: RequestInfo | URL): string {
  return key instanceof Request ? key.url : String(key);
}
