import { peekKept } from './kept.ts';

/**
 * Marks the one `[data-suggest]` link whose `hreflang` suits best: the kept language, else the first of the device's languages
 * that is offered. Its `[data-suggest-mark]` appears. Nothing is followed and focus stays.
 */
export function suggestLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-suggest]')];
  for (const tag of [peekKept('locale') ?? '', ...navigator.languages]) {
    const link = links.find(({ hreflang }) => hreflang === tag.split('-')[0]!.toLowerCase());
    if (!link) continue;
    link.dataset['suggested'] = '';
    link.querySelector('[data-suggest-mark]')?.removeAttribute('hidden');
    return;
  }
}
