const presses = 3;
const patienceMs = 3000;

/**
 * Calls `onThird` when Shift was pressed and released three times, alone, each within three seconds of the one before. Shift
 * that makes a capital, switches the keyboard's language (Alt or Ctrl with Shift), extends a selection or repeats while held
 * does not count. The progress stands in `[data-leave-progress]`, a live region.
 */
export function watchShift(onThird: () => void): void {
  let count = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: number, name?: string): void => {
    count = next;
    clearTimeout(timer);
    for (const place of document.querySelectorAll<HTMLElement>('[data-leave-progress]')) {
      place.dataset['count'] = String(count);
      place.textContent = (name && place.getAttribute(name)) || '';
    }
  };
  const stop = (): void => {
    isAlone = false;
    if (count) show(0);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) stop();
    else if (!event.repeat) isAlone = true;
  });
  document.addEventListener('pointerdown', stop);
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !isAlone) return;
    isAlone = false;
    if (count + 1 === presses) {
      show(0);
      onThird();
      return;
    }
    show(count + 1, `data-more-${presses - count - 1}`);
    timer = setTimeout(() => {
      show(0, 'data-stopped');
      timer = setTimeout(show, patienceMs, 0);
    }, patienceMs);
  });
}
