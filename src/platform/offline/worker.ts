import { answer } from './answer.ts';
import { sweep } from './sweep.ts';

// The service worker. It loads nothing by itself: pages fill the caches, and it answers from those that are whole.

const worker = self as unknown as WorkerScope; // TypeScript knows windows or workers, and the rest of the house is windows
const root = new URL('.', location.href).href;
const ask = (request: Request) => fetch(request);

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // What a page asks for by fetch() has no destination: lists and files that are being loaded must come from the site.
  if (request.method !== 'GET' || !request.url.startsWith(root) || !request.destination) return;
  event.respondWith(answer(event, { caches, fetch: ask, root }));
  if (request.mode === 'navigate') event.waitUntil(tidy(event.resultingClientId));
});

async function tidy(coming: string): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await sweep(caches, root, new Set([coming, ...open.map(({ id }) => id)]));
}

/** The few things of ServiceWorkerGlobalScope that are used (Service Workers, section 4). */
type WorkerScope = {
  addEventListener(type: 'install', listen: () => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { matchAll(options: object): Promise<readonly { id: string }[]> };
};
type FetchEvent = {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
};
