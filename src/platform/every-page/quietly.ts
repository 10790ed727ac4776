/** What `action` returns, or undefined when the browser refuses it: storage may be forbidden, full or absent. */
export function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
