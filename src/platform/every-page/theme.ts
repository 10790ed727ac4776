import { lookKey } from '../keys.ts';
import { peekKept } from './kept.ts';
import { quietly } from './quietly.ts';

const looks = ['system', 'light', 'dark'];
const page = document.documentElement;

/** Sets `data-theme` before the first paint: this session's choice, else the kept one, else none, which follows the system. */
export function applyTheme(): void {
  wear(quietly(() => sessionStorage.getItem(lookKey)) ?? peekKept('theme'));
}

/** Answers a click on `[data-theme-switch]`: its value is the theme it sets; without a value each click sets the next one. */
export function switchTheme(button: HTMLElement): void {
  const next = button.dataset['themeSwitch'] || looks[(looks.indexOf(current()) + 1) % looks.length]!;
  wear(next);
  quietly(() => sessionStorage.setItem(lookKey, next));
  showTheme();
}

/** Says on every switch what is set: pressed or not, or the words for it from `data-system`, `data-light`, `data-dark`. */
export function showTheme(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
    const own = button.dataset['themeSwitch'];
    if (own) button.setAttribute('aria-pressed', String(own === current()));
    else button.textContent = button.dataset[current()] ?? button.textContent;
  }
}

function current(): string {
  return page.dataset['theme'] ?? 'system';
}

function wear(look: string | undefined): void {
  if (look === 'light' || look === 'dark') page.dataset['theme'] = look;
  else delete page.dataset['theme'];
}
