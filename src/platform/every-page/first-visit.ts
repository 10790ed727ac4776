import { greetedKey } from '../keys.ts';
import { isSomethingKept } from './kept.ts';
import { quietly } from './quietly.ts';

/** Shows `[data-first-visit]` on the first page of a visit, unless she keeps a record here and so has read it before. */
export function greetFirstVisit(): void {
  const greeting = find();
  if (!greeting) return;
  greeting.hidden = isSomethingKept() || typeof quietly(() => sessionStorage.getItem(greetedKey)) === 'string';
  quietly(() => sessionStorage.setItem(greetedKey, ''));
}

/** Closes it; the keyboard goes on at the start of the page's own text instead of from nowhere. */
export function closeGreeting(): void {
  find()?.setAttribute('hidden', '');
  document.querySelector('main')?.focus({ preventScroll: true });
}

function find(): HTMLElement | null {
  return document.querySelector('[data-first-visit]');
}
