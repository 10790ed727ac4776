import { peekKept } from './kept.ts';

/**
 * Marks the one `[data-suggest]` link whose `hreflang` suits best: the kept language, else the first of the device's languages
 * that is offered. The attribute's value is the mark, in that link's own language. Nothing is followed and focus stays.
 */
export function suggestLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-suggest]')];
  for (const tag of [peekKept('locale') ?? '', ...navigator.languages]) {
    const link = links.find(({ hreflang }) => hreflang === tag.split('-')[0]!.toLowerCase());
    if (!link) continue;
    const mark = document.createElement('small');
    mark.textContent = link.dataset['suggest']!;
    link.dataset['suggested'] = '';
    link.append(' ', mark);
    return;
  }
}
