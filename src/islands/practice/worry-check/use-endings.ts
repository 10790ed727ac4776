import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Outcome } from '#schemas/activity.ts';

/**
 * Shows one ending and hides the others; none while it is still open where the answers lead. The endings are part of the page and
 * not of the island, because the numbers of a municipality are stamped into the page.
 * @param isLive False where the endings stand as they do without script: all of them, folded.
 */
export function useEndings(isLive: boolean, outcome: Outcome | undefined): void {
  useLayoutEffect(() => {
    if (!isLive) return undefined;
    for (const ending of findEndings()) {
      ending.hidden = ending.dataset['ending'] !== outcome;
      ending.open = !ending.hidden;
    }
    return unfoldNone;
  }, [isLive, outcome]);

  useEffect(() => {
    const summary =
      isLive &&
      findEndings()
        .find(({ open }) => open)
        ?.querySelector('summary');
    if (!outcome || !summary) return;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView();
  }, [isLive, outcome]);
}

function findEndings(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('[data-ending]')];
}

function unfoldNone(): void {
  for (const ending of findEndings()) {
    ending.hidden = false;
    ending.open = false;
  }
}
