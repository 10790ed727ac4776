const page = document.documentElement;

/** Blanks the page on the screen (`src/styles/safety.css`), or shows it again. */
export function setCovered(isCovered: boolean): void {
  page.toggleAttribute('data-covered', isCovered);
}

/** Keeps the page blank for as long as it is hidden, so that the list of open apps and tabs shows nothing of it. */
export function coverWhileHidden(mayUncover: () => boolean): void {
  document.addEventListener('visibilitychange', () => {
    setCovered(document.visibilityState === 'hidden' || !mayUncover());
  });
}
