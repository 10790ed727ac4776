import { coverWhileHidden } from './cover.ts';
import { closeGreeting, greetFirstVisit } from './first-visit.ts';
import { isSomethingKept } from './kept.ts';
import { hasLeft, leave, leaveAgainAfterGoingBack } from './leave.ts';
import { watchShift } from './shift.ts';
import { suggestLanguage } from './suggest.ts';
import { applyTheme, showTheme, switchTheme } from './theme.ts';

/**
 * Everything that every page does. Runs in the head, before anything is painted.
 * @param script The element that brought us: its `data-keep` names the script for those who keep a record, beside itself.
 */
export function startEveryPage(script: HTMLScriptElement | null): void {
  document.documentElement.dataset['script'] = '';
  applyTheme();
  leaveAgainAfterGoingBack(whenParsed);
  coverWhileHidden(() => !hasLeft());
  watchShift(leave);
  document.addEventListener('click', answerClick);
  whenParsed(() => {
    showTheme();
    greetFirstVisit();
    suggestLanguage();
    if (isSomethingKept()) loadBeside(script, script?.dataset['keep']);
  });
}

function answerClick(event: MouseEvent): void {
  const target = event.target as Element;
  const has = (name: string): HTMLElement | null => target.closest(`[data-${name}]`);
  const themeSwitch = has('theme-switch');
  if (has('leave')) {
    event.preventDefault();
    leave();
  } else if (themeSwitch) switchTheme(themeSwitch);
  else if (has('first-visit-close')) closeGreeting();
  else if (has('print')) print();
}

function whenParsed(action: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
  else action();
}

function loadBeside(script: HTMLScriptElement | null, name: string | undefined): void {
  if (!script || !name) return;
  const next = document.createElement('script');
  next.src = new URL(name, script.src || document.baseURI).href;
  document.head.append(next);
}
