import type { Direction } from './Words.tsx';

/**
 * Moves focus among the buttons of a group, in a circle. Down and the arrow of the writing direction go on, up and the other
 * one go back. Native radio buttons do not follow the direction in Chromium, one reason why the answers are buttons.
 */
export function moveAmongButtons(event: KeyboardEvent, dir: Direction): void {
  const step = stepOf(event.key, dir);
  if (!step || !(event.currentTarget instanceof Element)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  if (at < 0) return;
  event.preventDefault(); // the page would scroll
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

function stepOf(key: string, dir: Direction): number {
  if (key === 'ArrowDown' || key === (dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight')) return 1;
  if (key === 'ArrowUp' || key === (dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft')) return -1;
  return 0;
}
