import { coverWhileHidden } from './cover.ts';
import { closeGreeting, greetFirstVisit } from './first-visit.ts';
import { isSomethingKept } from './kept.ts';
import { hasLeft, leave, leaveAgainWhenComingBack } from './leave.ts';
import { watchShift } from './shift.ts';
import { suggestLanguage } from './suggest.ts';
import { applyTheme, showTheme, switchTheme } from './theme.ts';

/**
 * Everything that every page does once its elements are there.
 * @param script The element that brought us: its `data-keep` names the script for those who keep a record, beside itself.
 */
export function startEveryPage(script: HTMLScriptElement | null): void {
  document.documentElement.dataset['script'] = '';
  leaveAgainWhenComingBack();
  coverWhileHidden(() => !hasLeft());
  watchShift(leave);
  document.addEventListener('click', answerClick);
  applyTheme();
  showTheme();
  showWhatNeedsScript();
  greetFirstVisit();
  suggestLanguage();
  if (isSomethingKept() || navigator.serviceWorker?.controller) loadBeside(script, script?.dataset['keep']);
}

function answerClick(event: MouseEvent): void {
  const target = event.target as Element; // a click on a document always has an element for its target
  const find = (name: string): HTMLElement | null => target.closest(`[data-${name}]`);
  const themeSwitch = find('theme-switch');
  if (find('leave')) {
    event.preventDefault();
    leave();
  } else if (themeSwitch) switchTheme(themeSwitch);
  else if (find('first-visit-close')) closeGreeting();
  else if (find('print')) print();
}

function showWhatNeedsScript(): void {
  const names = '[data-theme-switch], [data-print], [data-print-trace], [data-leave-progress]';
  for (const part of document.querySelectorAll<HTMLElement>(names)) part.hidden = false;
}

function loadBeside(script: HTMLScriptElement | null, name: string | undefined): void {
  if (!script || !name) return;
  const next = document.createElement('script');
  next.src = new URL(name, script.src || location.href).href;
  document.head.append(next);
}
