import { leftKey } from '../keys.ts';
import { setCovered } from './cover.ts';
import { quietly } from './quietly.ts';

let isLeaving = false;

/** Whether *Leave now* was chosen in this tab and the site was not opened anew since. */
export function hasLeft(): boolean {
  return isLeaving || typeof quietly(() => sessionStorage.getItem(leftKey)) === 'string';
}

/**
 * Blanks the page, stops every sound, forgets the session and replaces the page by the neutral one. Each step may fail without
 * stopping the next. Without a `[data-leave]` link the page is shown again: there is nowhere to go.
 */
export function leave(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
  isLeaving = link !== null;
  setCovered(isLeaving);
  if (!link) return;
  document.title = link.dataset['leave'] || '…';
  quietly(silence);
  quietly(() => sessionStorage.clear());
  quietly(() => sessionStorage.setItem(leftKey, ''));
  // location.replace has no noreferrer of its own; a policy added now holds for it (HTML, "meta referrer").
  quietly(() => document.head.insertAdjacentHTML('beforeend', '<meta name="referrer" content="no-referrer">'));
  const offline = link.dataset['offlineHref'];
  location.replace(navigator.onLine || !offline ? link.href : new URL(offline, document.baseURI).href);
}

/** Whether this page came back by the back button or a reload after she left. Opening the site anew is not coming back. */
export function isComingBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return hasLeft() && entry !== undefined && entry.type !== 'navigate';
}

/** Leaves again when one of our pages comes back, freshly loaded or from memory; opening the site anew forgets that she left. */
export function leaveAgainWhenComingBack(): void {
  if (isComingBack()) leave();
  else quietly(() => sessionStorage.removeItem(leftKey));
  addEventListener('pageshow', (event) => {
    if (event.persisted && hasLeft()) leave();
  });
  // A page from a disk that Firefox kept in memory wakes with the session of its own time and does not know that she left.
  // A page that listens for its end is not kept (developer.mozilla.org, "bfcache"), so it is loaded anew and asks again.
  if (location.protocol === 'file:') addEventListener('unload', () => {});
}

function silence(): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  speechSynthesis.cancel();
}
