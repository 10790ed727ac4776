/**
 * A pause that is taken only when the page has been busy for a while, so that typing stays fluent on a slow phone.
 * @param busyMs How long to work before giving way.
 */
export function createPause(busyMs = 12): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < busyMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
